package dev.onex.check;

import dev.onex.engine.RunResult;
import dev.onex.engine.RunResult.SkippedFile;
import dev.onex.gate.GateResult;
import java.nio.file.Path;
import java.util.List;

/**
 * What a check came to.
 *
 * @param run what was found
 * @param skipped all files that were found but left out, by path
 * @param gate whether the build passes, and which limits on performance were broken
 * @param idlePatterns includes and excludes that match no source
 * @param reportFile where the report was written
 */
public record CheckResult(
    RunResult run,
    List<SkippedFile> skipped,
    GateResult gate,
    List<String> idlePatterns,
    Path reportFile) {}
