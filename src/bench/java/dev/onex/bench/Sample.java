package dev.onex.bench;

/**
 * One run of one tool.
 *
 * @param usage what the process took
 * @param ownSeconds what it took by its own clock, without the start of its process; NaN if it does
 *     not say
 * @param results how many results it had, to show that it worked
 */
record Sample(Usage usage, double ownSeconds, long results) {}
