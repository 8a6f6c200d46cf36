/** What the modules of a build found, put together from the reports that they wrote. */
@NullMarked
package dev.onex.aggregate;

import org.jspecify.annotations.NullMarked;
