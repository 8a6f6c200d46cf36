package dev.onex.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onex.outline.Tokens;
import dev.onex.source.SourceText;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IfTokensTest {

  private static List<IfTokens> in(String body) {
    return IfTokens.in(tokens(body));
  }

  private static Tokens tokens(String body) {
    SourceText text = SourceText.of(body);
    return Tokens.of(text, text.start(), text.end());
  }

  @Test
  void ifsOneBehindTheOtherBelongTogetherWithTheirElseIfs() {
    List<IfTokens> chains =
        in("{ if (a) f(); else if (b) { g(); } else h(); /* if */ if (c) ; f(); if (d) ; }");
    assertThat(chains).hasSize(2);
    assertThat(chains.get(0).branches()).hasSize(3);
    assertThat(chains.get(0).elseIfs()).isEqualTo(1);
    assertThat(chains.get(1).branches()).hasSize(1);
    assertThat(chains.get(1).elseIfs()).isZero();
  }

  @Test
  void ifsWithinBranchesAreChainsOfTheirOwn() {
    List<IfTokens> chains =
        in("{ if (a) { if (b) ; if (c) ; } else { f(() -> { if (d) ; }); } if (e) ; }");
    assertThat(chains).extracting(it -> it.branches().size()).containsExactly(2, 2, 1);
  }

  @Test
  void theMostElseIfsAreThoseOfOneIf() {
    assertThat(in("{ if (a) ; else if (b) ; if (c) ; else if (d) ; else if (e) ; }").get(0))
        .satisfies(it -> assertThat(it.elseIfs()).isEqualTo(2))
        .satisfies(it -> assertThat(it.branches()).hasSize(5));
  }

  @Test
  void aBranchTestsTheSameThingOnce() {
    IfTokens chain = in("{ if (x || x) ; if (x && y) ; if (y) ; if (y) ; }").get(0);
    Tokens tokens = chain.tokens();
    int most =
        chain.mostTested(
            (from, to) -> tokens.mentions("x", from, to) ? Set.of("x") : Set.of(tokens.text(from)));
    assertThat(most).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({
    "! a, a",
    "c && this.a.b, this.a.b",
    "( a . /* x */ b, a.b",
    "a.f(b), f()",
    "g(f(b)[0]), g()",
    "f(b).c, c",
    "(a), ''",
    "a[0], ''",
    "\"a\", ''",
  })
  void aSubjectIsKnownByItsEnd(String expression, String subject) {
    Tokens tokens = tokens(expression);
    assertThat(IfTokens.subject(tokens, tokens.size() - 1)).isEqualTo(subject);
  }
}
