package dev.onex.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onex.outline.Tokens;
import dev.onex.source.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CauseTokensTest {

  private static boolean mayLose(String block) {
    SourceText text = SourceText.of("{ try { f(); } catch (final A | B e) {" + block + "} }");
    Tokens tokens = Tokens.of(text, text.start(), text.end());
    List<CatchTokens> clauses = CatchTokens.in(tokens);
    List<ThrowTokens> throwing = ThrowTokens.in(tokens);
    assertThat(throwing).isNotEmpty();
    return throwing.stream()
        .anyMatch(
            thrown ->
                clauses.stream()
                    .filter(it -> it.isInnermostAround(thrown.start(), clauses))
                    .anyMatch(it -> CauseTokens.mayLose(it, thrown)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "throw new X();",
        "throw new X(e.getMessage());",
        "throw new X(\"a\" + e);",
        "throw new X(String.valueOf(e));",
        "throw new X(f(e).g);",
        "throw new X(c ? e : null);",
        "throw new X(e -> f());",
        "throw new X((e, f) -> g());",
        "throw new X(this.e);",
        "throw new X((e));",
        "throw new X(new Y() { void f() { g(e); } });",
        "throw (X) new X().initCause(f);",
        "throw outer.new X();",
        "throw new X(/* e */);",
        "X x = new X(); throw x;",
        "X x; if (c) { x = new X(1); } throw x;",
        "X x = new X(e.getMessage()); log(x); throw x;",
        "X größe = new X(); throw größe;",
        "this.x = new X(e); x = new X(); throw x;",
        "try { f(); } catch (C other) { throw new X(e); }"
      })
  void aNewExceptionMayLoseWhatWasCaught(String block) {
    assertThat(mayLose(block)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "throw e;",
        "throw other;",
        "throw new X(e);",
        "throw new a.b.X(\"a\" + b, /* why */ e);",
        "throw new X<>(a, e, b);",
        "throw new X(f(a, e));",
        "throw new X(a).with(e);",
        "throw new X(a.b(1).c(e).d(), 2);",
        "throw new X(e).with(\"a\" + b).and(c);",
        "throw new X(a) .initCause(e);",
        "throw X.of(new Y());",
        "throw f(new Y());",
        "throw (X) e.getCause();",
        "X x = new X(a, e); throw x;",
        "X x = new X(a); x = new X(e); throw x;",
        "boolean x = a == x; throw x;",
        "try { f(); } catch (C other) { throw new X(other); }"
      })
  void whatHandsItOnOrCreatesNothingDoesNot(String block) {
    assertThat(mayLose(block)).isFalse();
  }

  @Test
  void throwsOutsideOfCatchBlocksAreNotLookedAt() {
    assertThat(mayLose("} { throw new X();")).isFalse();
  }
}
