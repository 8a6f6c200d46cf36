package dev.onex.bench;

import static dev.onex.bench.Figures.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How A and B differ, as files have it: a {@link Contrast} with three decimals, and null for what
 * too few rounds say nothing about. The components are the keys of the file.
 */
public record ContrastEntry(
    String measure,
    String unit,
    @Nullable Double medianA,
    @Nullable Double medianB,
    @Nullable Double ratio,
    @Nullable Double low,
    @Nullable Double high,
    @Nullable Double controlLow,
    @Nullable Double controlHigh,
    @Nullable Double detectable,
    String verdict,
    List<RoundEntry> rounds) {

  /** Copies. */
  public ContrastEntry {
    rounds = List.copyOf(rounds);
  }

  /** What a round measured, in its order. */
  public record RoundEntry(
      @Nullable Double firstA,
      @Nullable Double firstB,
      @Nullable Double secondB,
      @Nullable Double secondA) {}

  /** The entry of a contrast. */
  public static ContrastEntry of(Contrast contrast) {
    return new ContrastEntry(
        contrast.measure().label(),
        contrast.measure().unit(),
        figure(contrast.medianA()),
        figure(contrast.medianB()),
        figure(contrast.ratio()),
        figure(contrast.low()),
        figure(contrast.high()),
        figure(contrast.controlLow()),
        figure(contrast.controlHigh()),
        figure(contrast.detectable()),
        contrast.verdict().label(),
        contrast.rounds().stream()
            .map(
                it ->
                    new RoundEntry(
                        figure(it.firstA()),
                        figure(it.firstB()),
                        figure(it.secondB()),
                        figure(it.secondA())))
            .toList());
  }
}
