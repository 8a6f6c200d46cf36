package dev.onex.outline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onex.JavaFiles;
import dev.onex.RandomJava;
import dev.onex.source.SourceText;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The law of the scan: what it understands, it understands as a parser does. */
class OutlineAgreesWithParserTest {

  @Test
  void onTheSourcesAndFixturesOfThisProject() {
    OutlineComparison comparison =
        compare(JavaFiles.below(List.of(Path.of("src/main"), Path.of("src/test"))));
    assertThat(comparison.differences()).isEmpty();
    assertThat(comparison.unsure()).isEmpty();
    assertThat(comparison.files()).isGreaterThan(100);
  }

  @Test
  @Tag("corpus")
  void onTheLibrariesOfTheCorpus() {
    OutlineComparison comparison = compare(JavaFiles.ofCorpus());
    assertThat(comparison.differences()).isEmpty();
    assertThat(comparison.unsure()).isEmpty();
    assertThat(comparison.unparsable()).isEmpty();
    assertThat(comparison.flagged()).isEmpty();
    assertThat(comparison.files()).isGreaterThan(8_000);
  }

  private static OutlineComparison compare(List<Path> files) {
    OutlineComparison comparison = new OutlineComparison();
    for (Path file : files) {
      if (!file.endsWith("module-info.java")) {
        comparison.add(file.toString(), JavaFiles.read(file));
      }
    }
    return comparison;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "enum E { , } class A { enum F { , ; int a; } }",
        "class A { void \\ud801\\udc00() { } int \\ud801\\udc01, b = 1; }",
        "class A { String s = \"\\uuu00e4\"; void f() { } }",
        "class A { void f() { static enum E { X; int a; } g(); } int b; }",
        "class A { int a = non-sealed; int b; void f() { } }"
      })
  void onSourcesThatAreRare(String source) {
    OutlineComparison comparison = new OutlineComparison();
    comparison.add("rare", SourceText.of(source));
    assertThat(comparison.unparsable()).isEmpty();
    assertThat(comparison.unsure()).isEmpty();
    assertThat(comparison.flagged()).isEmpty();
    assertThat(comparison.differences()).isEmpty();
  }

  @Property(tries = 150)
  void onRandomSources(@ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int size) {
    OutlineComparison comparison = new OutlineComparison();
    String source = RandomJava.file(seed, size);
    comparison.add("random", SourceText.of(source));
    assertThat(comparison.unparsable()).as(source).isEmpty();
    assertThat(comparison.unsure()).as(source).isEmpty();
    assertThat(comparison.flagged()).as(source).isEmpty();
    assertThat(comparison.differences()).as(source).isEmpty();
  }
}
