package dev.onex.maven;

import dev.onex.bench.Measured;
import dev.onex.tuning.Advice;
import dev.onex.tuning.Profile;
import dev.onex.tuning.Proposal;
import dev.onex.tuning.Tried;
import dev.onex.tuning.Tuning;
import dev.onex.tuning.TuningResult;
import java.util.List;
import java.util.Locale;
import org.apache.maven.plugin.logging.Log;

/** Prints what strategies saw, what was tried, and what is to be set. */
final class TuneConsole implements Tuning.Audience {

  private final Log log;

  TuneConsole(Log log) {
    this.log = log;
  }

  @Override
  public void advised(Profile profile, List<Advice> advice) {
    Measured measured = profile.measured();
    log.info(
        String.format(
            Locale.ROOT,
            "onex: %s in %.2f s with the settings of this project, %d workers",
            BenchConsole.files(measured.files()),
            measured.wallMillis() / 1000,
            measured.workers()));
    advice.forEach(
        it -> log.info("onex: " + it.strategy() + ": " + it.reason() + "; " + proposed(it)));
  }

  @Override
  public void tried(Tried tried) {
    log.info(line(tried));
  }

  void print(TuningResult result) {
    List<Tried> recommended = result.recommended();
    if (recommended.isEmpty()) {
      log.info("onex: nothing that was tried surely gains more than 10 %; leave it as it is");
      return;
    }
    StringBuilder pom = new StringBuilder("onex: to set in the pom, each tried by itself:");
    pom.append("\n<configuration>");
    recommended.forEach(it -> pom.append("\n  ").append(element(it.proposal())));
    log.info(pom.append("\n</configuration>").toString());
  }

  private static String proposed(Advice advice) {
    if (advice.proposals().isEmpty()) {
      return "nothing to try";
    }
    return "to try: "
        + String.join(", ", advice.proposals().stream().map(TuneConsole::setting).toList());
  }

  /** A is the project as it is, B the proposal. */
  private static String line(Tried tried) {
    return "onex: "
        + (tried.isRecommended() ? "recommended " : "not recommended ")
        + setting(tried.proposal())
        + ": "
        + BenchConsole.line(tried.contrast());
  }

  private static String setting(Proposal proposal) {
    return proposal.parameter() + "=" + proposal.value();
  }

  private static String element(Proposal proposal) {
    String name = proposal.parameter();
    return "<" + name + ">" + proposal.value() + "</" + name + ">";
  }
}
