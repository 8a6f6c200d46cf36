package dev.onex.check;

import dev.onex.engine.EngineSettings;
import dev.onex.gate.Thresholds;
import dev.onex.report.ReportTargets;
import dev.onex.rule.Rule;
import dev.onex.rule.RuleConfiguration;
import dev.onex.source.PathFilter;
import dev.onex.source.SourceRoots;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to check, and how.
 *
 * @param roots where the sources lie
 * @param filter which of them are wanted
 * @param engine how they are validated
 * @param rules the rules that there are
 * @param ruleConfiguration what is set for them
 * @param thresholds what breaks the build
 * @param reports which reports are written, and where to
 * @param historyFile where runs are remembered; null if they are not
 */
public record CheckSettings(
    SourceRoots roots,
    PathFilter filter,
    EngineSettings engine,
    List<Rule> rules,
    RuleConfiguration ruleConfiguration,
    Thresholds thresholds,
    ReportTargets reports,
    @Nullable Path historyFile) {

  /** Settings with a copy of the list. */
  public CheckSettings {
    rules = List.copyOf(rules);
  }
}
