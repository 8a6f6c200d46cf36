package dev.onex.history;

import java.util.ArrayList;
import java.util.List;

/**
 * What the history remembers of a project.
 *
 * @param rows earlier runs, the oldest first; empty if none is remembered
 * @param problems what could not be read, each in a sentence without a full stop; empty if nothing
 *     is wrong
 */
public record Past(List<RunRow> rows, List<String> problems) {

  /** Nothing is remembered, and nothing is wrong with that. */
  public static final Past NONE = new Past(List.of(), List.of());

  /** The same with another problem. */
  public Past with(String problem) {
    List<String> all = new ArrayList<>(problems);
    all.add(problem);
    return new Past(rows, all);
  }

  /** Copies of the lists. */
  public Past {
    rows = List.copyOf(rows);
    problems = List.copyOf(problems);
  }
}
