/** Small classes that each break one rule of the house, to show that its guard notices. */
@NullMarked
package dev.onex.architecture.planted;

import org.jspecify.annotations.NullMarked;
