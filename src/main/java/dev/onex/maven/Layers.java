package dev.onex.maven;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that was set, by whom ever: of two settings of one name the stronger counts.
 *
 * @param weakestFirst by parameter, from the source that any other beats to the command line
 */
record Layers(List<Map<String, Setting>> weakestFirst) {

  /** Copies. */
  Layers {
    weakestFirst = weakestFirst.stream().map(Map::copyOf).toList();
  }

  /** All settings of a parameter, the weakest first. */
  List<Setting> of(String name) {
    return weakestFirst.stream().flatMap(it -> Optional.ofNullable(it.get(name)).stream()).toList();
  }
}
