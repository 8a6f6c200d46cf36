package dev.onex.tuning;

import dev.onex.bench.Measure;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Tries other numbers of workers: one, one a processor, two a processor. */
final class ConcurrencyStrategy implements Strategy {

  @Override
  public Advice advise(Profile profile) {
    int workers = profile.settings().threads();
    int cores = profile.measured().cores();
    List<Proposal> proposals =
        IntStream.of(1, cores, 2 * cores)
            .distinct()
            .filter(it -> it != workers)
            .mapToObj(it -> proposal(profile, it))
            .toList();
    String reason =
        String.format(
            Locale.ROOT,
            "%d workers kept %.2f of %d processors busy",
            workers,
            profile.measured().efficiency(),
            cores);
    return new Advice("concurrency", reason, proposals);
  }

  private static Proposal proposal(Profile profile, int threads) {
    return new Proposal(
        "threads",
        Integer.toString(threads),
        profile.settings().withThreads(threads),
        Measure.SECONDS);
  }
}
