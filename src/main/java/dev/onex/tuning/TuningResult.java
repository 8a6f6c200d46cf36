package dev.onex.tuning;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
    Map<String, Tried> best = new LinkedHashMap<>();
    tried.stream()
        .filter(Tried::isRecommended)
        .forEach(it -> best.merge(it.proposal().parameter(), it, TuningResult::better));
    return List.copyOf(best.values());
  }

  /** The one that gained more; the first if both gained the same. */
  private static Tried better(Tried one, Tried other) {
    return other.contrast().gain() > one.contrast().gain() ? other : one;
  }
}
