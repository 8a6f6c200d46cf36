/** What a check finds: severities, places, findings, and how findings are put together. */
@NullMarked
package dev.onex.finding;

import org.jspecify.annotations.NullMarked;
