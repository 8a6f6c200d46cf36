package dev.onex.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onex.outline.Tokens;
import dev.onex.source.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResultTokensTest {

  private static List<String> in(String body) {
    SourceText text = SourceText.of(body);
    return ResultTokens.in(Tokens.of(text, text.start(), text.end()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "List<String> f() { }; List",
        "java.util.Map<A, List<B>> f(C c) throws D { }; java.util.Map",
        "public static A f() { }; A",
        "java.util.@A List<B> f() { }; java.util.List",
        "java.util.@A(1) List<B> f() { }; []",
        "A[] f() { }; []",
        "A @B [] f() { }; []",
        "A f()[] { }; []",
        "<T> A<T> f() { }; A"
      })
  void theResultIsKnownByItsName(String method, String result) {
    assertThat(in("{ new X() { " + method + " }; }")).contains(result);
  }

  @Test
  void callsAreNoMethods() {
    assertThat(in("{ (a > f()) { } }")).isEmpty();
    assertThat(in("{ f(); if (a) { } a.b(c); return d(); a > f(b); }")).isEmpty();
  }
}
