/** Markers in sources that suppress findings: what they say, and what they come to. */
@NullMarked
package dev.onex.suppression;

import org.jspecify.annotations.NullMarked;
