package dev.onex.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Shows of each guard of {@link DocumentsTest} that it notices a breach, and only that. */
class DocumentGuardsTest {

  private static final String CHECK_MOJO =
      """
      class CheckMojo extends SourceMojo {
        /** Skips. @since 1 */
        @Parameter(property = "onex.skip", defaultValue = "false")
        private boolean skip;
        @Parameter(property = "onex.other")
        private String failOn;
      }
      """;

  private static final String SOURCE_MOJO =
      """
      class SourceMojo extends AbstractMojo {
        /** Rules. @since 1 */
        @Parameter(property = "onex.rules")
        private String rules;
        /**
         * Threads. The default
         * is {@code 1C}.
         * @since 1
         */
        @Parameter(property = "onex.threads")
        private String threads;
        @Parameter(defaultValue = "${session}", readonly = true)
        MavenSession session;
      }
      """;

  @TempDir private Path directory;

  private void write(String name, String text) throws IOException {
    Path file = directory.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  @Test
  void brokenLinksAreNoticed() throws IOException {
    write("docs/b.md", "# Some Thing: `x`, twice\n");
    write("target/c.md", "[ignored](nowhere.md)");
    write(
        "a.md",
        """
        # Top
        [a](docs/b.md) [b](docs/b.md#some-thing-x-twice) [c](#top) [d](https://example.org/x)
        [e](docs/c.md) [f](docs/b.md#other) [g](#bottom) `[h](code.md)`
        ```java
        int i = a[0](fenced.md);
        ```
        """);
    assertThat(Pages.brokenLinks(directory))
        .containsExactly("a.md: docs/c.md", "a.md: docs/b.md#other", "a.md: #bottom");
  }

  @Test
  void parametersThatDifferFromTheTableAreNoticed() throws IOException {
    write("CheckMojo.java", CHECK_MOJO);
    write("SourceMojo.java", SOURCE_MOJO);
    MojoParameters parameters = new MojoParameters(directory, "CheckMojo");
    assertThat(parameters.breaches())
        .containsExactly(
            "failOn lacks the property onex.failOn", "failOn lacks Javadoc with @since");
    String table =
        """
        | parameter | default | meaning |
        |---|---|---|
        | `skip` | `true` | leaves it out |
        | `rules` | – | one \\| two |
        | `threads` | `2C` | works |
        | `color` | – | paints |
        """;
    assertThat(
            parameters.differences(new Markdown(table).table("| parameter | default | meaning |")))
        .containsExactly(
            "skip has the default `false`, not `true`",
            "failOn is not in the table",
            "threads has the default `1C`, not `2C`",
            "color is no parameter");
  }

  @Test
  void aPageWithoutTheTableIsRefused() {
    assertThatThrownBy(() -> new Markdown("text").table("| parameter |"))
        .hasMessageContaining("no table");
    assertThatThrownBy(() -> new Markdown("| a |\n|---|\n| b |").table("| a |"))
        .hasMessageContaining("no code");
  }

  @Test
  void brokenPiecesOfPomsAreNoticed() {
    Set<String> parameters = Set.of("failOn", "rules");
    Set<String> rules = Set.of("RawType");
    String good = "<configuration><rules><RawType>off</RawType></rules></configuration>";
    assertThat(Snippets.breaches(good, parameters, rules)).isEmpty();
    assertThat(Snippets.breaches("<a><b></a>", parameters, rules)).hasSize(1);
    assertThat(Snippets.breaches(good.replace("RawType", "RawTypo"), parameters, rules))
        .containsExactly("<rules> knows no <RawTypo>");
    assertThat(Snippets.breaches("<configuration><failOff/></configuration>", parameters, rules))
        .containsExactly("<configuration> knows no <failOff>");
  }

  @Test
  void codeOfALanguageIsFound() {
    Markdown page = new Markdown("a\n```xml\n<a/>\n```\nb\n\n```java\nint i;\n```\n");
    assertThat(page.code("xml")).isEqualTo(List.of("<a/>\n"));
  }
}
