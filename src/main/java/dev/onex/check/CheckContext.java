package dev.onex.check;

import dev.onex.report.CheckReport.Project;
import dev.onex.report.RunEnvironment;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Whose check it is, for the report.
 *
 * @param project the project that is checked
 * @param toolVersion the plugin's version
 * @param environment where and when
 * @param repositoryRoot the root of the repository that the project lies in: its base directory or
 *     one above it
 * @param commit the commit that is checked out; null if there is none, or if nobody knows
 * @param warm whether the JVM has been at work before this build, as a daemon's
 */
public record CheckContext(
    Project project,
    String toolVersion,
    RunEnvironment environment,
    Path repositoryRoot,
    @Nullable String commit,
    boolean warm) {}
