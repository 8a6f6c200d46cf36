package dev.onex.check;

import dev.onex.history.Course;
import dev.onex.history.Course.Normal;
import dev.onex.history.Measure;
import dev.onex.history.Regression;
import dev.onex.history.Retrospect;
import dev.onex.history.RunRow;
import dev.onex.history.RunRow.Found;
import dev.onex.page.Trends;
import dev.onex.page.Trends.Band;
import dev.onex.page.Trends.Point;
import dev.onex.page.Trends.Trend;
import dev.onex.page.Trends.Unit;
import dev.onex.report.History;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the page shows of the history. */
final class PastRuns {

  private static final double MILLIS = 1000;

  private final Retrospect retrospect;
  private final History history;

  private PastRuns(Retrospect retrospect, History history) {
    this.retrospect = retrospect;
    this.history = history;
  }

  /**
   * Trends up to a run; null if no earlier run is remembered.
   *
   * @param history what the report says of the history
   */
  static @Nullable Trends trends(Retrospect retrospect, History history) {
    return retrospect.past().rows().isEmpty() ? null : new PastRuns(retrospect, history).trends();
  }

  private Trends trends() {
    return new Trends(
        history.comparison().name().toLowerCase(Locale.ROOT).replace('_', '-'),
        explanation(),
        List.of(
            findings(),
            trend("files a second", Measure.THROUGHPUT, Unit.PER_SECOND, 1),
            trend("peak memory", Measure.MEMORY_USAGE, Unit.BYTES, 1),
            trend("wall time", Measure.PROCESSING_TIME, Unit.MILLIS, MILLIS)));
  }

  private String explanation() {
    String reason = history.reason();
    return reason == null
        ? history.regressions().stream()
            .map(History.Regression::message)
            .collect(Collectors.joining("; "))
        : reason;
  }

  /**
   * Findings do not depend on the machine, so all runs count; and none of their numbers is normal.
   */
  private Trend findings() {
    Stream<RunRow> rows =
        Stream.concat(retrospect.past().rows().stream(), Stream.of(retrospect.row()));
    List<Point> points = rows.map(it -> new Point(it.at(), all(it.found()))).toList();
    return new Trend("findings", Unit.COUNT, points, null, "", false);
  }

  private static double all(Found found) {
    return found.critical() + found.error() + found.warning();
  }

  private Trend trend(String title, Measure measure, Unit unit, double scale) {
    Course course = Course.of(measure, retrospect);
    boolean worse =
        retrospect.compared().comparison().regressions().stream()
            .map(Regression::metric)
            .anyMatch(measure::equals);
    Normal normal = course.normal();
    String label = history.comparison().name().toLowerCase(Locale.ROOT);
    return new Trend(
        title,
        unit,
        course.steps().stream().map(it -> new Point(it.at(), scale * it.value())).toList(),
        normal == null ? null : new Band(scale * normal.low(), scale * normal.high()),
        worse ? label : normal == null ? "" : "steady",
        worse);
  }
}
