package dev.onex.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onex.outline.Tokens;
import dev.onex.source.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FallbackTokensTest {

  private static boolean mayReturn(String block) {
    SourceText text = SourceText.of("{" + block + "}");
    Tokens tokens = Tokens.of(text, text.start(), text.end());
    return FallbackTokens.mayReturn(tokens, 0, tokens.size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "/* a */ null // b\n",
        "(A) null",
        "((false))",
        "false",
        "Boolean.FALSE",
        "-1",
        "- 1L",
        "\"\"",
        "UNKNOWN",
        "a.b.NONE",
        "Optional.empty()",
        "java.util.OptionalInt.empty()",
        "Optional.<A>empty()",
        "List.of()",
        "Collections.emptyList()",
        "new ArrayList<>()",
        "new A[0]",
        "new A[] {}"
      })
  void aValueMayStandForNothing(String value) {
    assertThat(mayReturn("return " + value + ";")).isTrue();
    assertThat(mayReturn("if (a) { return 1; } f(() -> { return " + value + "; });")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "true",
        "a",
        "-1 + a",
        "-a.b",
        "\"a\"",
        "\"\" + a",
        "null == a",
        "a.unknown",
        "List.of(a)",
        "f()",
        "a ? null : b"
      })
  void otherValuesDoNot(String value) {
    assertThat(mayReturn("return " + value + "; f(null);")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "return;", "f(null);", "// return null;\n"})
  void whatReturnsNothingDoesNot(String block) {
    assertThat(mayReturn(block)).isFalse();
  }
}
