package dev.onex.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onex.outline.Tokens;
import dev.onex.source.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatementTokensTest {

  private static Tokens tokens(String body) {
    SourceText text = SourceText.of(body);
    return Tokens.of(text, text.start(), text.end());
  }

  /** Expects that the statement ends right before the word {@code after}. */
  private static void expectEnd(String statement) {
    Tokens tokens = tokens(statement + " after();");
    int end = StatementTokens.end(tokens, 0);
    assertThat(end).isEqualTo(tokens.size() - 4);
    assertThat(tokens.text(end)).isEqualTo("after");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ";",
        "f();",
        "{ f(); }",
        "return;",
        "return a ? b : c;",
        "f(() -> { g(); h(); }); ",
        "x = new A() { void f() { g(); } };",
        "x = new int[] { 1, 2 };",
        "yield 1;",
        "x = switch (a) { case 1: yield 2; default: yield 3; };",
        "f(\"\"\"\n  ; } else\n  \"\"\");",
        "f(';', \"}\" /* ; */);",
        "switch (a) { case 1: f(); }",
        "try { f(); } catch (A e) { g(); } catch (B e) { } finally { h(); }",
        "try (A a = b(); c) { f(); }",
        "synchronized (a) { f(); }",
        "while (a) f();",
        "for (int i = 0; i < 1; i++) { f(); }",
        "for (A a : b) while (c) f();",
        "do f(); while (a);",
        "do { f(); } while (a);",
        "label: f();",
        "a: b: for (;;) { break a; }"
      })
  void aStatementEndsWithItsLastToken(String statement) {
    expectEnd(statement);
    expectEnd("if (a) " + statement);
    expectEnd("if (a) " + statement + " else " + statement);
    expectEnd("if (a) f(); else if (b) " + statement);
    expectEnd("do if (a) " + statement + " else f(); while (b);");
    expectEnd("for (;;) if (a) " + statement);
  }

  @Test
  void anElseBelongsToTheInnermostIf() {
    expectEnd("if (a) if (b) f(); else g(); else h();");
    Tokens tokens = tokens("if (a) { if (b) f(); } else g(); else");
    assertThat(StatementTokens.end(tokens, 0)).isEqualTo(tokens.size() - 1);
  }

  @Test
  void aColonThatIsTwoMakesNoLabel() {
    expectEnd("A::f;");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "f()", "if (a", "if (a)", "{ f();", "try {", "do f();", "switch (a"})
  void whatNeverEndsEndsWithTheTokens(String statement) {
    Tokens tokens = tokens(statement);
    assertThat(StatementTokens.end(tokens, 0)).isEqualTo(tokens.size());
  }

  @Test
  void howDeepStatementsGoDoesNotMatter() {
    expectEnd("if (a) ".repeat(20_000) + "f();");
    expectEnd("if (a) f(); else ".repeat(20_000) + "f();");
  }
}
