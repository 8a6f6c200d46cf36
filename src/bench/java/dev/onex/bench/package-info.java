/** Measures the plugin beside other tools, from the outside: {@code src/bench/run}. */
package dev.onex.bench;
