package dev.onex.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onex.outline.Tokens;
import dev.onex.source.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResultTokensTest {

  private static List<String> in(String body) {
    SourceText text = SourceText.of(body);
    return ResultTokens.ofNullIn(Tokens.of(text, text.start(), text.end()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "List<String> f() { return null; }~ List",
        "java.util.Map<A, List<B>> f(C c) throws D { return null; }~ java.util.Map",
        "public static A f() { return null; }~ A",
        "java.util.@A List<B> f() { return null; }~ java.util.List",
        "java.util.@A(1) List<B> f() { return null; }~ []",
        "A[] f() { return null; }~ []",
        "A @B [] f() { return null; }~ []",
        "A f()[] { return null; }~ []",
        "<T> A<T> f() { return null; }~ A"
      })
  void theResultIsKnownByItsName(String method, String result) {
    assertThat(in("{ new X() { " + method + " }; }")).contains(result);
  }

  @Test
  void callsAreNoMethods() {
    assertThat(in("{ (a > f()) { return null; } }")).isEmpty();
    assertThat(in("{ f(); if (a) { return null; } a.b(c); return d(); a > f(b); }")).isEmpty();
  }

  @Test
  void onlyMethodsThatMayReturnNullThemselvesAreNamed() {
    assertThat(in("{ new X() { A f() throws C { return b; } B g() { return null; } }; }"))
        .contains("B")
        .doesNotContain("A");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "return null;",
        "return /* a */ (null);",
        "return (A) ((null));",
        "return a == null ? b : null;",
        "return a ? null : b;",
        "return switch (a) { case 1 -> null; default -> b; };",
        "return switch (a) { default: yield null; };",
        "return switch (a) { default: yield (null); };",
        "f(() -> { return null; });"
      })
  void aReturnMayGiveNull(String statement) {
    assertThat(mayReturnNull(statement)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "return a;",
        "return f(null);",
        "return f(a, null, b);",
        "return a != null;",
        "return null_;",
        "return \"null\";",
        "return switch (a) { case null -> b; default -> c; };",
        "a = null; return a;"
      })
  void aReturnGivesSomethingElse(String statement) {
    assertThat(mayReturnNull(statement)).isFalse();
  }

  private static boolean mayReturnNull(String statement) {
    SourceText text = SourceText.of("{ " + statement + " }");
    Tokens tokens = Tokens.of(text, text.start(), text.end());
    return ResultTokens.mayReturnNull(tokens, 0, tokens.size());
  }
}
