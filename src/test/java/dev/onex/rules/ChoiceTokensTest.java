package dev.onex.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onex.outline.Tokens;
import dev.onex.source.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChoiceTokensTest {

  private static boolean decidesAll(String body) {
    SourceText text = SourceText.of(body);
    return ChoiceTokens.decidesAll(Tokens.of(text, text.start(), text.end()), "flag");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{ if (flag) f(); else g(); }",
        "{ if (!flag) { f(); } else if (a) { g(); } }",
        "{ if ((!(flag))) { return 1; } return 2; }",
        "{ /* a */ if (flag /* b */) { f(); } else { g(); } // c\n }",
        "{ if (flag) { f(); } else { g(); } return; }",
        "{ if (flag) return 1; return f(() -> { g(); }); }",
        "{ return flag ? a : b; }",
        "{ return !(flag) ? f(x -> { return 1; }) : b; }"
      })
  void aBodyMayBeNothingButAChoice(String body) {
    assertThat(decidesAll(body)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ";",
        "{ }",
        "{ if (flag) f(); }",
        "{ if (flag) if (a) f(); else g(); }",
        "{ if (flag && a) f(); else g(); }",
        "{ if (other) f(); else g(); }",
        "{ if (this.flag) f(); else g(); }",
        "{ if (flag()) f(); else g(); }",
        "{ f(); if (flag) f(); else g(); }",
        "{ if (flag) f(); else g(); h(); }",
        "{ if (flag) f(); else g(); ; }",
        "{ if (flag) return 1; f(); return 2; }",
        "{ if (flag) return 1; return 2; ; }",
        "{ return (flag ? a : b); }",
        "{ return flag == a ? b : c; }",
        "{ return f(flag ? a : b); }",
        "{ return flag; }",
        "{ return flag ? a : b; f(); }",
        "{ f(flag ? a : b); }"
      })
  void whateverElseItDoesItIsNoChoice(String body) {
    assertThat(decidesAll(body)).isFalse();
  }
}
