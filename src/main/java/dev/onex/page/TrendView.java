package dev.onex.page;

import dev.onex.page.Trends.Band;
import dev.onex.page.Trends.Point;
import dev.onex.page.Trends.Trend;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * A trend as a picture: a line over the runs, one step a run, with the band of what is normal
 * behind it and a dot for the last run. The scale starts at 0 unless all is far above it.
 *
 * @param trend what is drawn
 * @param bottom the value at the lower edge
 * @param top the value at the upper edge
 */
record TrendView(Trend trend, double bottom, double top) {

  static final int WIDTH = 320;
  static final int HEIGHT = 88;
  private static final int EDGE = 6;

  /** Below so much of the largest value the scale starts at 0. */
  private static final double FAR = 0.6;

  /** How much room there is above and below the values, for the band to have edges. */
  private static final double ROOM = 0.25;

  static TrendView of(Trend trend) {
    Band band = trend.band();
    List<Double> all =
        DoubleStream.concat(
                trend.points().stream().mapToDouble(Point::value),
                band == null ? DoubleStream.empty() : DoubleStream.of(band.low(), band.high()))
            .boxed()
            .toList();
    double least = all.stream().mapToDouble(it -> it).min().orElse(0);
    double most = all.stream().mapToDouble(it -> it).max().orElse(0);
    double room = most > least ? ROOM * (most - least) : ROOM * Math.max(1, Math.abs(most));
    double bottom = least < FAR * most ? Math.min(0, least) : Math.max(0, least - room);
    return new TrendView(trend, bottom, most + room);
  }

  String title() {
    return VisibleText.of(trend.title());
  }

  String last() {
    return trend.points().isEmpty() ? "" : text(trend.points().get(trend.points().size() - 1));
  }

  /** Its band in words; empty if there is none. */
  String normal() {
    Band band = trend.band();
    return band == null ? "" : text(band.low()) + " to " + text(band.high());
  }

  /** All of it in a sentence, for those who do not see the picture. */
  String description() {
    String runs = Numbers.count(trend.points().size(), "run");
    String normal = normal().isEmpty() ? "" : ", normal is " + normal();
    String verdict = trend.verdict().isEmpty() ? "" : "; " + trend.verdict();
    return title() + " over " + runs + ": now " + last() + normal + verdict;
  }

  String text(Point point) {
    return text(point.value());
  }

  private String text(double value) {
    return switch (trend.unit()) {
      case COUNT -> Numbers.count(Math.round(value));
      case PER_SECOND -> Numbers.number(value) + "/s";
      case MILLIS -> Numbers.millis(value);
      case BYTES -> Numbers.bytes(Math.round(value));
    };
  }

  /** The line, as SVG's points. */
  String line() {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < trend.points().size(); i++) {
      line.append(i == 0 ? "" : " ").append(x(i)).append(',').append(y(i));
    }
    return line.toString();
  }

  String lastX() {
    return x(trend.points().size() - 1);
  }

  String lastY() {
    return y(trend.points().size() - 1);
  }

  String bandTop() {
    Band band = trend.band();
    return Numbers.coordinate(height(band == null ? bottom : band.high()));
  }

  String bandHeight() {
    Band band = trend.band();
    double height = band == null ? 0 : height(band.low()) - height(band.high());
    return Numbers.coordinate(Math.max(1, height));
  }

  private String x(int index) {
    int steps = trend.points().size() - 1;
    double share = steps <= 0 ? 1 : (double) index / steps;
    return Numbers.coordinate(EDGE + share * (WIDTH - 2 * EDGE));
  }

  private String y(int index) {
    return Numbers.coordinate(height(trend.points().get(index).value()));
  }

  private double height(double value) {
    return EDGE + (top - value) / (top - bottom) * (HEIGHT - 2 * EDGE);
  }
}
