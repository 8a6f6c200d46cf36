package dev.onex.gate;

/**
 * A limit that was broken and so fails the build.
 *
 * @param parameter the parameter that sets the limit: {@code failOn}, or the name of a threshold
 * @param value what there is, for people to read, as {@code 4 errors (1 critical)} or {@code 31.2
 *     s}
 * @param limit what there may be, for people to read, as {@code 0} or {@code 30 s}
 * @param message all of it in a sentence without a full stop
 */
public record Breach(String parameter, String value, String limit, String message) {}
