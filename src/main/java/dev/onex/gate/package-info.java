/** The gate: judges what a run found and what it took by the limits that were set. */
@NullMarked
package dev.onex.gate;

import org.jspecify.annotations.NullMarked;
