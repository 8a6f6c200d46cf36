package dev.onex.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Sources and pages stay small: the longest counts, not the average. */
class SizeTest {

  private static final String LINE = "    int i;\n";

  private static List<String> sources(Path root) throws IOException {
    List<String> breaches = new ArrayList<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(it -> it.toString().endsWith(".java")).sorted().toList()) {
        String name = root.relativize(file).toString();
        if (!name.contains("package-info")) {
          breaches.addAll(Sizes.source(name, Files.readString(file)));
        }
      }
    }
    return breaches;
  }

  private static List<String> page(String name, int limit) throws IOException {
    return Sizes.page(name, Files.readString(Path.of(name)), limit);
  }

  @Test
  void mainSourcesAreSmall() throws IOException {
    assertThat(sources(Path.of("src/main/java"))).isEmpty();
  }

  @Test
  void sourcesOfTheBenchmarkAreSmall() throws IOException {
    assertThat(sources(Path.of("src/bench/java"))).isEmpty();
  }

  @Test
  void pagesAreShort() throws IOException {
    assertThat(page("README.md", 150)).isEmpty();
    assertThat(page("CONTRIBUTING.md", 60)).isEmpty();
    assertThat(page("docs/ARCHITECTURE.md", 160)).isEmpty();
  }

  @Test
  void aLongFileIsNoticed() {
    assertThat(Sizes.source("A.java", "class A {\n" + LINE.repeat(298) + "}\n")).isEmpty();
    assertThat(Sizes.source("A.java", "class A {\n" + LINE.repeat(299) + "}\n"))
        .containsExactly("A.java has 301 lines of 300");
  }

  @Test
  void aLongMethodIsNoticed() {
    String method = "class A {\n  /** Some\n   * text. */\n  void m() {\n%s  }\n}\n";
    assertThat(Sizes.source("A.java", method.formatted(LINE.repeat(38)))).isEmpty();
    assertThat(Sizes.source("A.java", method.formatted(LINE.repeat(39))))
        .containsExactly("A.java:4 has 41 lines of 40");
  }

  @Test
  void aLongInitializerOrConstructorIsNoticed() {
    String body = "{\n" + LINE.repeat(39) + "}\n";
    assertThat(Sizes.source("A.java", "class A {\nstatic " + body + body + "A() " + body + "}"))
        .hasSize(3);
    assertThat(Sizes.source("A.java", "record A(int a) {\nA " + body + "}"))
        .containsExactly("A.java:2 has 41 lines of 40");
  }

  @Test
  void aLongMojoIsNoticed() {
    String mojo = "@Mojo(name = \"check\")\nclass Check {\n%s}\n";
    assertThat(Sizes.source("Check.java", mojo.formatted(LINE.repeat(147)))).isEmpty();
    assertThat(Sizes.source("Check.java", mojo.formatted(LINE.repeat(148))))
        .containsExactly("Check.java, a mojo, has 151 lines of 150");
    assertThat(Sizes.source("Base.java", "class BaseMojo {\n" + LINE.repeat(149) + "}\n"))
        .hasSize(1);
  }

  @Test
  void aLongPageIsNoticed() {
    assertThat(Sizes.page("P.md", "line\n".repeat(59), 60)).isEmpty();
    assertThat(Sizes.page("P.md", "line\n".repeat(60), 60))
        .containsExactly("P.md has 60 lines of 60");
  }
}
