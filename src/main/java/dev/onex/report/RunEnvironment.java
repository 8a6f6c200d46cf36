package dev.onex.report;

import java.time.Instant;

/**
 * Where and when a run took place.
 *
 * @param startedAt when it started
 * @param java the version of the JVM, as {@code 17.0.15}
 * @param maven the version of Maven, as {@code 3.9.16}; empty if the run was not Maven's
 * @param os the operating system, as {@code Linux amd64}
 * @param cores how many processors the JVM may use
 * @param maxHeapBytes how large the heap may grow, in bytes
 * @param machineKey a hash that is the same for runs whose times may be compared, and says nothing
 *     else about the machine
 */
public record RunEnvironment(
    Instant startedAt,
    String java,
    String maven,
    String os,
    int cores,
    long maxHeapBytes,
    String machineKey) {}
