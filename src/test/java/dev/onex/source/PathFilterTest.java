package dev.onex.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PathFilterTest {

  private static boolean passes(List<String> includes, List<String> excludes) {
    return new PathFilter(includes, excludes).passes("src/main/java/shop/Order.java");
  }

  @Test
  void everythingPassesWithoutPatterns() {
    assertThat(passes(List.of(), List.of())).isTrue();
  }

  @Test
  void onlyWhatAnIncludeMatchesPasses() {
    assertThat(passes(List.of("**/shop/**"), List.of())).isTrue();
    assertThat(passes(List.of("**/depot/**", "**/Order.java"), List.of())).isTrue();
    assertThat(passes(List.of("**/depot/**"), List.of())).isFalse();
    assertThat(passes(List.of("shop/**"), List.of())).isFalse();
  }

  @Test
  void nothingPassesThatAnExcludeMatches() {
    assertThat(passes(List.of(), List.of("**/Order.java"))).isFalse();
    assertThat(passes(List.of("**/shop/**"), List.of("**/O*.java"))).isFalse();
    assertThat(passes(List.of(), List.of("**/Cart.java"))).isTrue();
  }

  @Test
  void aPatternThatEndsInASlashMeansAllBelow() {
    assertThat(passes(List.of(), List.of("src/main/java/shop/"))).isFalse();
    assertThat(passes(List.of("src/main/"), List.of())).isTrue();
    assertThat(passes(List.of("src/test/"), List.of())).isFalse();
  }

  @Test
  void blanksAroundAPatternDoNotCount() {
    assertThat(passes(List.of("\n  **/shop/**\n"), List.of())).isTrue();
  }

  @Test
  void singleStarsStayWithinADirectory() {
    assertThat(passes(List.of("src/*/Order.java"), List.of())).isFalse();
    assertThat(passes(List.of("src/main/java/*/Order.java"), List.of())).isTrue();
    assertThat(passes(List.of("src/main/java/sho?/Order.java"), List.of())).isTrue();
  }

  @Test
  void caseCounts() {
    assertThat(passes(List.of("**/order.java"), List.of())).isFalse();
  }

  @Test
  void patternsThatMatchNothingAreIdle() {
    PathFilter filter =
        new PathFilter(List.of("**/shop/**", "**/none/**"), List.of("**/Nobody.java", "**/O*"));
    assertThat(filter.idle(List.of("src/shop/Order.java", "src/shop/Cart.java")))
        .containsExactly("**/none/**", "**/Nobody.java");
  }

  @Test
  void allPatternsAreIdleWithoutSources() {
    assertThat(new PathFilter(List.of("a"), List.of("b")).idle(List.of()))
        .containsExactly("a", "b");
  }
}
