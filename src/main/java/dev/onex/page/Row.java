package dev.onex.page;

/**
 * A row of a table with bars.
 *
 * @param name what was measured
 * @param place where that is; may be empty
 * @param value how much, with its unit
 * @param bar the same as a bar
 * @param more what else there is to say; may be empty
 */
record Row(String name, String place, String value, Bar bar, String more) {}
