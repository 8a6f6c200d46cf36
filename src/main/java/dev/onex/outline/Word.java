package dev.onex.outline;

import java.lang.reflect.Modifier;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The words that the shape of a declaration depends on; every other word is {@link #NONE}. */
enum Word {
  /** An identifier, or a keyword that shapes nothing. */
  NONE(0),
  CLASS(0),
  INTERFACE(0),
  ENUM(0),
  RECORD(0),
  EXTENDS(0),
  IMPLEMENTS(0),
  PERMITS(0),
  THROWS(0),
  PACKAGE(0),
  IMPORT(0),
  SUPER(0),
  THIS(0),
  /** {@code Generated}, the name of an annotation: an identifier that tells something. */
  GENERATED(0),
  PUBLIC(Modifier.PUBLIC),
  PROTECTED(Modifier.PROTECTED),
  PRIVATE(Modifier.PRIVATE),
  STATIC(Modifier.STATIC),
  ABSTRACT(Modifier.ABSTRACT),
  FINAL(Modifier.FINAL),
  NATIVE(Modifier.NATIVE),
  SYNCHRONIZED(Modifier.SYNCHRONIZED),
  TRANSIENT(Modifier.TRANSIENT),
  VOLATILE(Modifier.VOLATILE),
  STRICTFP(Modifier.STRICT),
  DEFAULT(Outline.DEFAULT),
  SEALED(Outline.SEALED),
  /** The first part of {@code non-sealed}. */
  NON(Outline.NON_SEALED),
  /** A primitive type, or {@code void}. */
  PRIMITIVE(0),
  /** {@code yield}, {@code when}, {@code var}: identifiers in headers, keywords in bodies. */
  CONTEXTUAL(0),
  /** A keyword of statements and expressions. */
  STATEMENT(0);

  /** All of them by their text. */
  static final Map<String, Word> ALL = all();

  /** Their bit in a declaration's modifiers; 0 if they are none. */
  final int modifier;

  Word(int modifier) {
    this.modifier = modifier;
  }

  private static Map<String, Word> all() {
    Map<String, Word> all = new LinkedHashMap<>();
    for (Word word : values()) {
      if (word != NONE && word.compareTo(PRIMITIVE) < 0) {
        all.put(word.name().toLowerCase(Locale.ROOT), word);
      }
    }
    all.remove("generated");
    all.put("Generated", GENERATED);
    putAll(all, PRIMITIVE, "boolean byte char double float int long short void");
    putAll(all, CONTEXTUAL, "yield when var");
    putAll(
        all,
        STATEMENT,
        "assert break case catch continue do else false finally for goto if instanceof new null"
            + " return switch throw true try while");
    return Map.copyOf(all);
  }

  private static void putAll(Map<String, Word> all, Word word, String texts) {
    for (String text : texts.split(" ", -1)) {
      all.put(text, word);
    }
  }
}
