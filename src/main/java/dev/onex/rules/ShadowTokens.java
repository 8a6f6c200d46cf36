package dev.onex.rules;

import dev.onex.outline.Tokens;
import dev.onex.rule.Candidate;
import java.util.Optional;
import java.util.Set;

/** What names of types mean within a body, as far as that can be said by its tokens. */
final class ShadowTokens {

  private static final Set<String> TYPES = Set.of("class", "interface", "enum", "record");

  private static final Set<String> MODIFIERS =
      Set.of("public", "protected", "private", "static", "final", "abstract", "synchronized");

  private ShadowTokens() {}

  /**
   * The qualified name of a type that is written so in a body; empty if it is not known, or if it
   * may be another one that is declared there.
   */
  static Optional<String> qualified(String written, Candidate candidate) {
    return candidate
        .type()
        .names()
        .qualified(written)
        .filter(it -> !mayBeVariable(written, candidate) && !mayDeclare(written, candidate));
  }

  private static boolean mayBeVariable(String name, Candidate candidate) {
    return candidate.member() != null && candidate.member().typeParameters().contains(name);
  }

  private static boolean mayDeclare(String name, Candidate candidate) {
    Tokens tokens = candidate.tokens();
    for (int i = 1; i < tokens.size(); i++) {
      boolean type = tokens.is(i, name) && tokens.isWord(i - 1) && isOneOf(TYPES, i - 1, tokens);
      if (type || tokens.is(i, '<') && mayStartParameters(i, tokens)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it may be the bracket before the type parameters of a method or a local type. */
  private static boolean mayStartParameters(int bracket, Tokens tokens) {
    if (!tokens.isWord(bracket - 1)) {
      return tokens.is(bracket - 1, '{')
          || tokens.is(bracket - 1, '}')
          || tokens.is(bracket - 1, ';')
          || tokens.is(bracket - 1, ')');
    }
    return isOneOf(MODIFIERS, bracket - 1, tokens) || isOneOf(TYPES, bracket - 2, tokens);
  }

  private static boolean isOneOf(Set<String> words, int index, Tokens tokens) {
    return tokens.isWord(index) && words.contains(tokens.text(index));
  }
}
