/** The check from end to end, without Maven: from settings to a verdict and a written report. */
@NullMarked
package dev.onex.check;

import org.jspecify.annotations.NullMarked;
