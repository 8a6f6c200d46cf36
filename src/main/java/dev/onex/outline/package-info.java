/** What a file declares, read from its bytes in one pass and without a tree. */
@NullMarked
package dev.onex.outline;

import org.jspecify.annotations.NullMarked;
