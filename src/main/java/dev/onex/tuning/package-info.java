/** Advises settings for a project: proposes some, tries them there, and keeps what gained. */
@NullMarked
package dev.onex.tuning;

import org.jspecify.annotations.NullMarked;
