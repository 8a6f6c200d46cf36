package dev.onex.check;

import dev.onex.engine.RunResult;
import dev.onex.gate.GateResult;
import dev.onex.history.Retrospect;
import dev.onex.report.Summary;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a check came to.
 *
 * @param run what was found
 * @param summary the counts of the report
 * @param gate whether the build passes, and which limits on performance were broken
 * @param history what there is to say about this run and those before it
 * @param idlePatterns includes and excludes that match no source
 * @param reportFile where the report was written
 * @param pageFile where the page for people was written; null if none is wanted
 */
public record CheckResult(
    RunResult run,
    Summary summary,
    GateResult gate,
    Retrospect history,
    List<String> idlePatterns,
    Path reportFile,
    @Nullable Path pageFile) {}
