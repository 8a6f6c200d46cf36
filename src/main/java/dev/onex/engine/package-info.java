/** Runs rules over files: on a pool of workers, under a budget of memory, measured. */
@NullMarked
package dev.onex.engine;

import org.jspecify.annotations.NullMarked;
