/** The report of a check: all that writers may print, and the JSON file that is exactly that. */
@NullMarked
package dev.onex.report;

import org.jspecify.annotations.NullMarked;
