package dev.onex.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a measure went over runs that may be compared, the latest last.
 *
 * @param steps a value each; the last one is that of the run that is looked back from
 * @param normal what is normal; null if there are too few runs to say so
 */
public record Course(List<Step> steps, @Nullable Normal normal) {

  /** More runs are more than a picture can show. */
  private static final int MOST = 60;

  /** The value of a run, in the measure's unit. */
  public record Step(Instant at, double value) {}

  /** What is normal, both ends included. */
  public record Normal(double low, double high) {}

  /** Copies the list. */
  public Course {
    steps = List.copyOf(steps);
  }

  /** The course up to the run of a retrospect, over runs whose times may be compared with its. */
  public static Course of(Measure measure, Retrospect retrospect) {
    Likeness likeness = new Likeness(retrospect.row());
    List<RunRow> alike =
        retrospect.past().rows().stream().filter(it -> likeness.difference(it).isEmpty()).toList();
    List<Step> steps = new ArrayList<>();
    alike.stream()
        .skip(Math.max(0, alike.size() - MOST + 1))
        .forEach(it -> steps.add(new Step(it.at(), measure.of(it))));
    steps.add(new Step(retrospect.row().at(), measure.of(retrospect.row())));
    Normal normal =
        alike.size() < RegressionDetector.ENOUGH
            ? null
            : normal(Series.of(RegressionDetector.latest(alike), measure::of));
    return new Course(steps, normal);
  }

  private static Normal normal(Series before) {
    double spread = TimeCheck.spread(before);
    double median = before.median();
    return new Normal(Math.max(0, median - spread), median + spread);
  }
}
