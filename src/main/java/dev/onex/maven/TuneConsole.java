package dev.onex.maven;

import dev.onex.bench.Measured;
import dev.onex.tuning.Advice;
import dev.onex.tuning.Proposal;
import dev.onex.tuning.Tried;
import dev.onex.tuning.TuningResult;
import java.util.List;
import java.util.Locale;
import org.apache.maven.plugin.logging.Log;

/** Prints what strategies saw, what was tried, and what is to be set. */
final class TuneConsole {

  private final Log log;

  TuneConsole(Log log) {
    this.log = log;
  }

  void print(TuningResult result) {
    Measured measured = result.profile().measured();
    log.info(
        String.format(
            Locale.ROOT,
            "onex: %d files in %.2f s with the settings of this project, %d workers",
            measured.files(),
            measured.wallMillis() / 1000,
            measured.workers()));
    for (Advice advice : result.advice()) {
      log.info("onex: " + advice.strategy() + ": " + advice.reason() + "; " + proposed(advice));
    }
    result.tried().forEach(it -> log.info(line(it)));
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
