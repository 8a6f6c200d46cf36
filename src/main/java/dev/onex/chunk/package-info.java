/** Cuts files between declarations into pieces that parse by themselves, and parses them. */
@NullMarked
package dev.onex.chunk;

import org.jspecify.annotations.NullMarked;
