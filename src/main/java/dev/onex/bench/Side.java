package dev.onex.bench;

/**
 * One of two that are compared.
 *
 * @param version the plugin's version
 * @param settings what it works with
 * @param trials carries out its trials
 */
public record Side(String version, TrialSettings settings, Trials trials) {}
