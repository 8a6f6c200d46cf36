package dev.onex.check;

import dev.onex.report.CheckReport.Project;
import dev.onex.report.RunEnvironment;

/**
 * Whose check it is, for the report.
 *
 * @param project the project that is checked
 * @param toolVersion the plugin's version
 * @param environment where and when
 */
public record CheckContext(Project project, String toolVersion, RunEnvironment environment) {}
