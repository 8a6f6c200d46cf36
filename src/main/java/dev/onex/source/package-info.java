/** Finds source files and reads them: from directories and patterns to UTF-8 text. */
@NullMarked
package dev.onex.source;

import org.jspecify.annotations.NullMarked;
