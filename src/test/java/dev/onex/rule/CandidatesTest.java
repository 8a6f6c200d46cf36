package dev.onex.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onex.index.TypeIndex;
import dev.onex.outline.FactReader;
import dev.onex.outline.Outline;
import dev.onex.outline.OutlineScanner;
import dev.onex.rule.RuleSamples.Bodies;
import dev.onex.rule.RuleSamples.Everything;
import dev.onex.rule.RuleSamples.IncompleteAnalysis;
import dev.onex.rule.RuleSamples.Narrow;
import dev.onex.source.SourceFile;
import dev.onex.source.SourceText;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which rules a declaration could concern. */
class CandidatesTest {

  private static RuleSet rules(Rule... rules) {
    return RuleSet.of(List.of(rules), Map.of());
  }

  private static OutlineScanner.Scan scan(RuleSet rules, String source) {
    return new OutlineScanner(rules.words()).scan(SourceText.of(source));
  }

  /** Per declaration the names of the rules that it could concern. */
  private static List<List<String>> candidates(
      String source, boolean ignoreTriggers, Rule... among) {
    RuleSet rules = rules(among);
    OutlineScanner.Scan scan = scan(rules, source);
    Outline outline = scan.outline().orElseThrow();
    TypeIndex index = new TypeIndex();
    index.add(outline, new FactReader(scan.text(), outline));
    SourceFile file = new SourceFile("A.java", Path.of("A.java"), 1, false);
    FileContext context = new FileContext(file, scan.text(), outline, index, rules);
    return IntStream.range(0, outline.size())
        .mapToObj(it -> context.candidates(it, rules, ignoreTriggers))
        .map(it -> it.stream().map(ActiveRule::name).toList())
        .toList();
  }

  private static boolean couldOffend(String source, Rule... among) {
    RuleSet rules = rules(among);
    return FileContext.couldOffend(scan(rules, source).outline().orElseThrow(), rules);
  }

  private static final List<String> NONE = List.of();
  private static final List<String> NARROW = List.of("Narrow");
  private static final List<String> BODIES = List.of("Bodies");

  @Test
  void aRuleWithoutConditionsCouldObjectToEverything() {
    List<String> everything = List.of("Everything");
    assertThat(candidates("class A { int a; { } enum E { X } }", false, new Everything()))
        .containsExactly(everything, everything, everything, everything, everything);
  }

  @Test
  void kindsAndTriggersNarrowItDown() {
    assertThat(
            candidates(
                "record A(Object x, int y) { static Object a; Object b; void c(Object d) { } A {"
                    + " Object e; } void f() { Object g; } }",
                false,
                new Narrow()))
        .containsExactly(NONE, NONE, NARROW, NARROW, NONE, NONE);
  }

  @Test
  void anyOfTheConditionsIsEnough() {
    assertThat(candidates("record A(int x, int y) { String f() { } }", false, new Narrow()))
        .containsExactly(NONE, NONE);
    assertThat(
            candidates(
                "record A(int x, int y) { @X(catch String) int f() { } }", false, new Narrow()))
        .containsExactly(NONE, NARROW);
  }

  @Test
  void bodiesCountForRulesThatLookThere() {
    assertThat(
            candidates(
                "record A(int x, int y) { void f() { try { } catch (E e) { } } void g() { } }",
                false,
                new Bodies(),
                new Narrow()))
        .containsExactly(NONE, BODIES, NONE);
  }

  @Test
  void theRoleOfTheTypeNarrowsItDown() {
    String member = " { default void f() { try { } catch (E e) { Object o; } } Object g(); }";
    assertThat(candidates("public interface A" + member, false, new Bodies(), new Narrow()))
        .containsExactly(NONE, BODIES, NONE);
    assertThat(candidates("interface A" + member, false, new Bodies(), new Narrow()))
        .containsExactly(NONE, NONE, NONE);
    assertThat(
            candidates(
                "class A { Object a; void f() { catch x; } record B(int c, int d) { Object e() { }"
                    + " } }",
                false,
                new Bodies(),
                new Narrow()))
        .containsExactly(NONE, NONE, NONE, NONE, NARROW);
  }

  @Test
  void withoutTriggersOnlyKindAndRoleCount() {
    assertThat(
            candidates(
                "record A(int x, int y) { static int a; void f() { } A { } }",
                true,
                new Narrow(),
                new Bodies()))
        .containsExactly(BODIES, List.of("Bodies", "Narrow"), List.of("Bodies", "Narrow"), BODIES);
  }

  @Test
  void rulesOfTheEngineAreNeverAsked() {
    assertThat(candidates("class A { }", true, new IncompleteAnalysis())).containsExactly(NONE);
  }

  @Test
  void aFileCouldOffendIfOneOfItsDeclarationsCould() {
    assertThat(couldOffend("class A { int a; Object b; }", new Narrow())).isTrue();
    assertThat(couldOffend("class A { int a; static Object b; }", new Narrow())).isFalse();
    assertThat(couldOffend("class A { int a; }", new Everything())).isTrue();
    assertThat(couldOffend("", new Everything())).isFalse();
    assertThat(couldOffend("class A { }", new IncompleteAnalysis())).isFalse();
  }

  @Test
  void aFileThatLooksBrokenOrNestsTooDeeplyCouldOffendInAnyCase() {
    assertThat(couldOffend("class A { int a = 1 2; }", new IncompleteAnalysis())).isTrue();
    String deep = "class A { int a = " + "(".repeat(2_000) + ")".repeat(2_000) + "; }";
    assertThat(couldOffend(deep, new IncompleteAnalysis())).isTrue();
  }
}
