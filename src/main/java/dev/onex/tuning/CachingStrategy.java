package dev.onex.tuning;

import java.util.List;

/** Would keep results from run to run; there is nothing yet that could. */
final class CachingStrategy implements Strategy {

  @Override
  public Advice advise(Profile profile) {
    return new Advice(
        "caching", "this version has no cache, so there is nothing to set", List.of());
  }
}
