package dev.onex.maven;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a check as Maven hands them over, nothing read yet. Null where neither the pom
 * nor the command line nor a default says anything.
 */
record RawConfiguration(
    String failOn,
    boolean failOnPerformance,
    Setting thresholds,
    Setting rules,
    List<String> includes,
    List<String> excludes,
    boolean includeGenerated,
    boolean includeTests,
    String threads,
    String memoryBudget,
    String chunkSize,
    String timing,
    @Nullable String release,
    @Nullable String source,
    @Nullable String encoding,
    LocalDate today,
    Path basedir,
    Path buildDirectory,
    List<Path> roots,
    List<Path> testRoots) {}
