package dev.onex.index;

import dev.onex.outline.Kind;

/**
 * A type that the project's sources declare.
 *
 * @param qualifiedName its name with package and enclosing types, joined by dots
 * @param kind which kind of type it is
 * @param modifiers bits of {@link java.lang.reflect.Modifier} and of the outline, as written
 */
public record ProjectType(String qualifiedName, Kind kind, int modifiers) {}
