package dev.onex.tuning;

import java.util.List;

/**
 * What is to be advised.
 *
 * @param profile the project as it is
 * @param advice what each strategy said
 * @param tried what was tried, in the order of the strategies
 */
public record TuningResult(Profile profile, List<Advice> advice, List<Tried> tried) {

  /** Copies. */
  public TuningResult {
    advice = List.copyOf(advice);
    tried = List.copyOf(tried);
  }

  /** Of each parameter the value that gained most, of those that gained enough. */
  public List<Tried> recommended() {
    return tried.stream()
        .filter(Tried::isRecommended)
        .filter(
            it ->
                tried.stream()
                    .filter(Tried::isRecommended)
                    .filter(other -> other.proposal().parameter().equals(it.proposal().parameter()))
                    .allMatch(other -> other.contrast().gain() <= it.contrast().gain()))
        .toList();
  }
}
