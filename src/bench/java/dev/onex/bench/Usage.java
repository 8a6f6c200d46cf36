package dev.onex.bench;

import java.nio.file.Path;

/**
 * What a process took, from its start to its end.
 *
 * @param wallSeconds wall time
 * @param cpuSeconds processor time, in user mode and in the kernel, of it and its children
 * @param peakKilobytes the most memory that the largest of its processes had resident; 0 if the
 *     system does not say
 * @param exit its exit code
 * @param timedOut whether it had to be ended
 * @param output what it wrote
 */
record Usage(
    double wallSeconds,
    double cpuSeconds,
    long peakKilobytes,
    int exit,
    boolean timedOut,
    Path output) {

  boolean succeeded() {
    return exit == 0 && !timedOut;
  }
}
