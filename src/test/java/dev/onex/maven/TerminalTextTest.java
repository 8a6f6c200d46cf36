package dev.onex.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onex.rule.Rule;
import dev.onex.rule.RuleSet;
import dev.onex.rules.BuiltInRules;
import java.util.List;
import org.junit.jupiter.api.Test;

class TerminalTextTest {

  private static final String PAGE =
      """
      <!-- Written by a test. -->

      # RawType

      A generic type
      stands **raw**.

      | severity | looks at |
      |---|---|
      | error | fields of [models](README.md#models) |

      ## What it flags

      Uses of `a|b` and `A &lt; B`:

      - one, which is %s,
      - two.

      ## Flagged

      ```java
      class A {

        // # no heading, %s
      }
      ```

      | option | meaning |
      |---|---|
      | `a` | one \\| two |
      | `b` | three |

      [All rules](README.md) · [source](A.java)
      """;

  @Test
  void pagesAreShownWithoutTheirMarks() {
    String longText = "x ".repeat(50).strip();

    assertThat(new TerminalText().render(PAGE.formatted(longText, longText)))
        .isEqualTo(
            """
            RawType

              A generic type stands raw.

              severity: error
              looks at: fields of models

            What it flags

              Uses of `a|b` and `A < B`:

              - one, which is %s
                %s,
              - two.

            Flagged

                class A {

                  // # no heading, %s
                }

              option: `a`
              meaning: one | two

              option: `b`
              meaning: three\
            """
                .formatted("x ".repeat(39).strip(), "x ".repeat(11).strip(), longText));
  }

  @Test
  void aWordThatIsTooLongHasItsOwnLine() {
    String word = "y".repeat(200);
    assertThat(TerminalText.wrapped("a " + word + " b", "  ", "    "))
        .containsExactly("  a", "    " + word, "    b");
    assertThat(TerminalText.wrapped("", "  ", "    ")).containsExactly("  ");
  }

  @Test
  void noMarkIsLeftOnThePageOfAnyRule() {
    List<String> names = BuiltInRules.all().stream().map(RuleSet::nameOf).toList();
    for (Rule rule : BuiltInRules.all()) {
      String page = RulePage.of(rule);
      assertThat(page)
          .startsWith(RuleSet.nameOf(rule) + "\n\n  ")
          .contains("\n\nWhat it leaves alone\n\n  ")
          .doesNotContain("```", "](", "|---|", "<!--", "\n#", "&lt;", "[All rules]");
      assertThat(page.lines().filter(it -> it.startsWith("  ") && !it.startsWith("    ")))
          .allSatisfy(it -> assertThat(it).hasSizeLessThanOrEqualTo(TerminalText.WIDTH));
    }
    assertThat(names).isNotEmpty();
  }
}
