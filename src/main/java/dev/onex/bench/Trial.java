package dev.onex.bench;

/**
 * A check to be measured.
 *
 * @param workload what is checked
 * @param settings with what means
 * @param repetition how often
 */
public record Trial(Workload workload, TrialSettings settings, Repetition repetition) {}
