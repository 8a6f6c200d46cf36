package dev.onex.check;

import dev.onex.engine.RunResult;
import dev.onex.finding.Sha256;
import dev.onex.gate.GateResult;
import dev.onex.gate.QualityGate;
import dev.onex.history.Compared;
import dev.onex.history.Comparison.Regressed;
import dev.onex.history.Past;
import dev.onex.history.Regression;
import dev.onex.history.RegressionDetector;
import dev.onex.history.Retrospect;
import dev.onex.history.RunHistory;
import dev.onex.history.RunRow;
import dev.onex.history.Window;
import dev.onex.report.CheckReport.Project;
import dev.onex.report.RunEnvironment;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Judges a run in the light of those before it, and remembers it, whatever the verdict. */
final class Remembrance {

  private static final int KEY_DIGITS = 16;

  private final CheckSettings settings;
  private final CheckContext context;

  Remembrance(CheckSettings settings, CheckContext context) {
    this.settings = settings;
    this.context = context;
  }

  /**
   * What came of it.
   *
   * @param gate what the gate says of the run
   * @param retrospect what there is to say about the run and those before it
   */
  record Judgement(GateResult gate, Retrospect retrospect) {}

  /**
   * Judges a run and remembers it. A run without files is not remembered: it says nothing.
   *
   * @param rulesHash the hash of the active rules
   * @param budgetBytes the memory budget that the run worked under
   * @param warm whether the build had checked something before
   */
  Judgement judge(RunResult run, String rulesHash, long budgetBytes, boolean warm) {
    RunRow row =
        RunRow.of(context.environment().startedAt(), setup(run, rulesHash, budgetBytes, warm), run);
    Optional<RunHistory> kept = history().filter(it -> row.work().files().all() > 0);
    Past past =
        kept.map(it -> it.read(row.setup().project(), row.at().minus(Window.LENGTH)))
            .orElse(Past.NONE);
    Compared compared = compared(row, past, kept.isPresent());
    GateResult gate = new QualityGate(settings.thresholds()).judge(run, regressions(compared));
    RunRow judged =
        row.judged(
            gate.verdict().label(), gate.alerts().stream().map(it -> it.metric().label()).toList());
    Past after = kept.flatMap(it -> it.append(judged)).map(past::with).orElse(past);
    return new Judgement(gate, new Retrospect(judged, compared, after));
  }

  private Optional<RunHistory> history() {
    return Optional.ofNullable(settings.historyFile()).map(RunHistory::new);
  }

  private Compared compared(RunRow row, Past past, boolean kept) {
    if (kept) {
      return new RegressionDetector(settings.thresholds().maxRegression())
          .compare(row, past.rows());
    }
    return Compared.not(
        history().isPresent() ? "there was no file to check" : "no history is kept");
  }

  /** What is suspicious fails no build. */
  private static List<Regression> regressions(Compared compared) {
    return compared.comparison() instanceof Regressed it ? it.regressions() : List.of();
  }

  private RunRow.Setup setup(RunResult run, String rulesHash, long budgetBytes, boolean warm) {
    RunEnvironment environment = context.environment();
    Project project = context.project();
    return new RunRow.Setup(
        project.groupId().value() + ":" + project.artifactId().value(),
        context.toolVersion(),
        environment.java(),
        environment.machineKey(),
        environment.maxHeapBytes(),
        run.metrics().workers(),
        warm || context.warm(),
        run.inputHash(),
        rulesHash,
        settingsHash(budgetBytes),
        context.commit());
  }

  /** Of what decides how much work the same input is. */
  private String settingsHash(long budgetBytes) {
    String all = settings.engine().work() + " " + budgetBytes;
    return Sha256.of(all.getBytes(StandardCharsets.UTF_8)).substring(0, KEY_DIGITS);
  }
}
