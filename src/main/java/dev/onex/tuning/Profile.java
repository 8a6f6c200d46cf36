package dev.onex.tuning;

import dev.onex.bench.Measured;
import dev.onex.bench.TrialSettings;

/**
 * What strategies know of a project.
 *
 * @param settings the settings that it has
 * @param measured what a check with them came to
 * @param largestFile the size of its largest source, in bytes
 */
public record Profile(TrialSettings settings, Measured measured, long largestFile) {}
