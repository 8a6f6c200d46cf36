/**
 * What earlier runs took: remembers runs in a file, sums up those of a time, and says whether one
 * took more than those before.
 */
@NullMarked
package dev.onex.history;

import org.jspecify.annotations.NullMarked;
