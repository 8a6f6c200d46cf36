package dev.onex.tuning;

import dev.onex.bench.Measure;
import dev.onex.bench.TrialSettings;

/**
 * Something to try.
 *
 * @param parameter the parameter of the plugin to change, as {@code threads}
 * @param value its value as the pom would have it
 * @param settings all settings with that one changed
 * @param measure what should become less
 */
public record Proposal(String parameter, String value, TrialSettings settings, Measure measure) {}
