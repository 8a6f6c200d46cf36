/** What a name in a source means: the project's own types and those of the JDK. */
@NullMarked
package dev.onex.index;

import org.jspecify.annotations.NullMarked;
