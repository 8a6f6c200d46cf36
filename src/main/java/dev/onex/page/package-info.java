/**
 * The page: a report as one HTML file for people, without network and external scripts. The
 * templates in {@code src/main/jte} become classes of this package.
 */
@NullMarked
package dev.onex.page;

import org.jspecify.annotations.NullMarked;
