package dev.onex.outline;

import java.util.List;

/**
 * A parameter or a record component, as written.
 *
 * @param name its name
 * @param type its type without annotations and white space; {@code ...} at its end for varargs
 * @param annotations names of its annotations
 */
public record ParameterFacts(String name, String type, List<String> annotations) {}
