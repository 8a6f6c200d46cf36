package dev.onex.gate;

/**
 * A limit on performance that a run did not keep.
 *
 * @param severity how urgent it is; it depends on the metric alone
 * @param metric what was measured
 * @param value what was measured, in the metric's unit
 * @param threshold the limit, in the metric's unit
 * @param message both in a sentence without a full stop, with the parameter that sets the limit
 */
public record Alert(
    AlertSeverity severity, Metric metric, double value, double threshold, String message) {}
