/** Measures the check: scenarios on generated sources, and two settings against each other. */
@NullMarked
package dev.onex.bench;

import org.jspecify.annotations.NullMarked;
