package dev.onex.rule;

import java.util.List;

/**
 * Something with a type that a header offers to others, as a scan knows it: a component, a field, a
 * parameter, a result.
 *
 * @param part what it is
 * @param name its name; a method's name if it is that method's result
 * @param type its type as written, without annotations and white space; {@code ...} at its end for
 *     varargs; of a field that is declared with others, that of the first of them
 * @param annotations names of those on it, or on the method if it is a result
 */
public record SlotFacts(Slot.Part part, String name, String type, List<String> annotations) {}
