package dev.onex.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onex.outline.Tokens;
import dev.onex.source.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SwitchTokensTest {

  private static List<SwitchTokens> in(String body) {
    SourceText text = SourceText.of(body);
    return SwitchTokens.in(Tokens.of(text, text.start(), text.end()));
  }

  private static SwitchTokens of(String cases) {
    List<SwitchTokens> found = in("{ switch (a) {" + cases + "} }");
    assertThat(found).isNotEmpty();
    return found.get(0);
  }

  @Test
  void statementsAndExpressionsAreFoundNestedOnesToo() {
    assertThat(in("{ switch (a) { case 1: x = switch (b) { default -> 2; }; } }")).hasSize(2);
    assertThat(in("{ f(switch_(a)); } ")).isEmpty();
  }

  @Test
  void groupsAreCutAtTheLabelsOfTheSwitchItself() {
    assertThat(of("case 1: case 2: f(); default: g();").entries()).hasSize(3);
    assertThat(of("case 1 -> f(); case 2, 3 -> { case_(); } default -> g();").entries()).hasSize(3);
    assertThat(of("case 1: switch (b) { case 2: f(); default: g(); }").entries()).hasSize(1);
    assertThat(of("case A a when f(() -> { g(); }) -> h();").entries()).hasSize(1);
    assertThat(of("").entries()).isEmpty();
  }

  @Test
  void groupsWithTextAreThoseWithStatements() {
    assertThat(of("case \"a\": case \"b\": f(); case \"c\" /* d */ : g();").textEntries())
        .isEqualTo(2);
    assertThat(of("case \"a\", \"b\" -> {} case C -> f(\"c\"); default -> {}").textEntries())
        .isEqualTo(1);
    assertThat(of("case 1: f(\"a\"); case 'b': g();").textEntries()).isZero();
    assertThat(of("case \"a\": ;").textEntries()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "case A: f(); default: g();",
        "default: f(); case A: throw x;",
        "case A -> throw x; case null, default -> f();",
        "default -> {} case A -> throw x;",
        "case A: f(); default:",
        "default: /* throw */ f(\"throw\");"
      })
  void aDefaultIsQuietThatThrowsNothing(String cases) {
    assertThat(of(cases).mayHaveQuietDefault()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "case A: f();",
        "case A: f(); default: throw x;",
        "case A -> f(); default -> throw x;",
        "default: case A: case B: if (c) { throw x; } f(); case C: g();",
        "case A: f(new B() { void f() { switch (b) { default: g(); } } });",
        "case A -> f(); default -> { f(() -> { throw x; }); }"
      })
  void noDefaultAndOneThatThrowsAreNotQuiet(String cases) {
    assertThat(of(cases).mayHaveQuietDefault()).isFalse();
  }

  @Test
  void whatNeverEndsIsStillRead() {
    assertThat(in("{ switch (a) { case 1: f(); default")).hasSize(1);
    assertThat(in("{ switch (a")).isEmpty();
  }
}
