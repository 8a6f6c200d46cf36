package dev.onex.rules;

import dev.onex.index.Names;
import dev.onex.outline.MemberFacts;
import dev.onex.outline.ParameterFacts;
import dev.onex.outline.Tokens;
import dev.onex.rule.Candidate;
import dev.onex.rule.TypeContext;
import java.util.Optional;

/** What a switch chooses by, as a row of tokens: whether its type may be one with known cases. */
final class SelectorTokens {

  private final Candidate candidate;
  private final TypeContext type;
  private final Tokens tokens;

  /** What the switches of a declaration choose by. */
  SelectorTokens(Candidate candidate) {
    this.candidate = candidate;
    this.type = candidate.type();
    this.tokens = candidate.tokens();
  }

  /** Whether the expression in a parenthesis may be of an enum or a sealed type. */
  boolean mayHaveCases(int parenthesis) {
    int from = parenthesis + 1;
    int to = tokens.closing(parenthesis);
    while (tokens.is(from, '(') && tokens.closing(from) == to - 1) {
      from++;
      to--;
    }
    if (tokens.is(to - 1, ')')) {
      return mayBeOwnCall(from, to - 1);
    } else if (to == from + 1) {
      return tokens.is(from, "this")
          ? hasCases(type.facts().qualifiedName())
          : tokens.isWord(from) && mayBeVariable(tokens.text(from));
    }
    return to == from + 3
        && tokens.is(from, "this")
        && tokens.isWord(to - 1)
        && VariableType.ofField(tokens.text(to - 1), type, false)
            .filter(it -> hasCases(it.name()))
            .isPresent();
  }

  private boolean mayBeOwnCall(int from, int close) {
    int name = close - 2;
    if (!tokens.is(close - 1, '(') || !tokens.isWord(name)) {
      return false;
    }
    // Type arguments may stand before the name.
    boolean own = name == from || tokens.is(name - 1, '.') && tokens.is(name - 2, "this");
    return tokens.is(name - 1, '>')
        || own
            && VariableType.ofResult(tokens.text(name), type)
                .filter(it -> hasCases(it.name()))
                .isPresent();
  }

  private boolean mayBeVariable(String name) {
    MemberFacts member = candidate.member();
    Optional<String> parameter =
        member == null
            ? Optional.empty()
            : member.parameters().stream()
                .filter(it -> it.name().equals(name))
                .map(ParameterFacts::type)
                .findFirst();
    if (parameter.filter(this::mayBeType).isPresent()
        || VariableType.ofField(name, type, true).filter(it -> hasCases(it.name())).isPresent()) {
      return true;
    }
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.is(i, name) && mayBeDeclared(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a variable may be declared there whose type has cases. */
  private boolean mayBeDeclared(int name) {
    boolean isSet = tokens.is(name + 1, '=') && !tokens.is(name + 2, '=');
    if (tokens.is(name - 1, ',')) {
      return isSet
          || tokens.is(name + 1, ';')
          || tokens.is(name + 1, '[')
          || tokens.is(name + 1, ',') && mayBeDeclarators(tokens.enclosing(name));
    } else if (tokens.is(name - 1, "var")) {
      return isSet && tokens.is(name + 2, "new");
    }
    int end = tokens.is(name - 1, '>') ? beforeArguments(name - 1) : name - 1;
    return tokens.isWord(end) && mayBeTypeUpTo(end);
  }

  private boolean mayBeDeclarators(int bracket) {
    return tokens.is(bracket, '{') || tokens.is(bracket - 1, "for") || bracket < 0;
  }

  /** The index before the type arguments that end at an index; -1 if there are none. */
  private int beforeArguments(int end) {
    int depth = 0;
    for (int i = end; i >= 0 && !tokens.is(i, ';') && !tokens.is(i, '{'); i--) {
      depth += tokens.is(i, '>') ? 1 : tokens.is(i, '<') ? -1 : 0;
      if (depth == 0) {
        return i - 1;
      }
    }
    return -1;
  }

  private boolean mayBeTypeUpTo(int end) {
    StringBuilder name = new StringBuilder(tokens.text(end));
    int at = end;
    while (tokens.is(at - 1, '.') && tokens.isWord(at - 2)) {
      at -= 2;
      name.insert(0, tokens.text(at) + ".");
    }
    // Arguments and annotations within a qualified name are not read.
    return tokens.is(at - 1, '.') || tokens.is(at - 2, '@') || mayBeType(name.toString());
  }

  private boolean mayBeType(String written) {
    return type.names().qualified(Names.erasure(written)).filter(this::hasCases).isPresent();
  }

  private boolean hasCases(String name) {
    return type.index()
        .find(name)
        .filter(it -> !it.constants().isEmpty() || !it.permitted().isEmpty())
        .isPresent();
  }
}
