package dev.onex.tuning;

import dev.onex.bench.Comparison;
import dev.onex.bench.Measured;
import dev.onex.bench.Repetition;
import dev.onex.bench.Side;
import dev.onex.bench.Trial;
import dev.onex.bench.TrialSettings;
import dev.onex.bench.Trials;
import dev.onex.bench.Workload;
import dev.onex.source.SourceFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Measures a project, asks all strategies, and tries each proposal on the project. */
public final class Tuning {

  private static final List<Strategy> STRATEGIES =
      List.of(
          new MemoryStrategy(),
          new ConcurrencyStrategy(),
          new CachingStrategy(),
          new ChunkingStrategy());

  private final Trials trials;
  private final int rounds;
  private final Audience audience;

  /** Hears what was found while the rest is still being tried, for that takes minutes. */
  public interface Audience {

    /** The project was measured, and this is what strategies say of it. */
    void advised(Profile profile, List<Advice> advice);

    /** A proposal was tried. */
    void tried(Tried tried);
  }

  /**
   * Advises by trials.
   *
   * @param rounds how many rounds each proposal is compared in
   * @param audience hears of it
   */
  public Tuning(Trials trials, int rounds, Audience audience) {
    this.audience = audience;
    this.trials = trials;
    this.rounds = rounds;
  }

  /**
   * Finds what to advise.
   *
   * @param workload the project's sources
   * @param current the project's settings
   */
  public TuningResult advise(Workload workload, TrialSettings current)
      throws IOException, InterruptedException {
    Measured measured = trials.run(new Trial(workload, current, Repetition.ONCE));
    long largest = workload.files().stream().mapToLong(SourceFile::bytes).max().orElse(0);
    Profile profile = new Profile(current, measured, largest);
    List<Advice> advice = STRATEGIES.stream().map(it -> it.advise(profile)).toList();
    audience.advised(profile, advice);
    Side asItIs = with(current);
    List<Tried> tried = new ArrayList<>();
    for (Proposal proposal : advice.stream().flatMap(it -> it.proposals().stream()).toList()) {
      Tried next =
          new Tried(
              proposal,
              new Comparison(rounds)
                  .of(workload, asItIs, with(proposal.settings()), proposal.measure())
                  .contrast());
      audience.tried(next);
      tried.add(next);
    }
    return new TuningResult(profile, advice, tried);
  }

  /** This version of the plugin with other settings. */
  private Side with(TrialSettings settings) {
    return new Side("", settings, trials);
  }
}
