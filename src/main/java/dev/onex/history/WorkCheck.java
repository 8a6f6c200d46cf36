package dev.onex.history;

import dev.onex.history.RunRow.Setup;
import java.util.ArrayList;
import java.util.List;

/**
 * Compares work with that of the latest run that had the same to do. Work is counted, so this needs
 * no statistics, no second run and no machine of its own: it must be the same. Only another version
 * of the plugin may do less.
 */
final class WorkCheck {

  private static final List<Measure> EXACT =
      List.of(
          Measure.FILES,
          Measure.BYTES,
          Measure.DECLARATIONS,
          Measure.PARSED_DECLARATIONS,
          Measure.PARSED_CHUNKS,
          Measure.RULE_CALLS);

  private final double maxRegression;

  WorkCheck(double maxRegression) {
    this.maxRegression = maxRegression;
  }

  /**
   * Adds what changed.
   *
   * @param earlier the oldest first
   */
  void compare(RunRow now, List<RunRow> earlier, Worse worse) {
    List<RunRow> same = earlier.stream().filter(it -> hadTheSameToDo(now, it)).toList();
    if (!same.isEmpty()) {
      compare(now, same.get(same.size() - 1), worse);
    }
  }

  private static boolean hadTheSameToDo(RunRow now, RunRow then) {
    Setup a = now.setup();
    Setup b = then.setup();
    return a.input().equals(b.input())
        && a.rules().equals(b.rules())
        && a.settings().equals(b.settings())
        && now.work().files().cached() == then.work().files().cached()
        // Another number of unknown names means another class path, so other work.
        && now.work().unresolvedTypes() == then.work().unresolvedTypes();
  }

  private void compare(RunRow now, RunRow then, Worse worse) {
    String tool = then.setup().tool();
    boolean sameTool = tool.equals(now.setup().tool());
    for (Measure measure : EXACT) {
      double value = measure.of(now);
      double baseline = measure.of(then);
      if (value == baseline) {
        continue;
      }
      Regression change =
          new Regression(
              measure,
              value,
              baseline,
              measure.words()
                  + " for the same input and rules: "
                  + Regression.comparison(measure, value, baseline)
                  + " of "
                  + (sameTool ? "the run of " + then.at() : "version " + tool));
      if (change.change() > maxRegression) {
        worse.regressions().add(change);
      } else if (sameTool || change.change() > maxRegression / 2) {
        worse.suspicions().add(change);
      }
    }
  }

  /** What got worse, so far. */
  record Worse(List<Regression> regressions, List<Regression> suspicions) {

    Worse() {
      this(new ArrayList<>(), new ArrayList<>());
    }
  }
}
