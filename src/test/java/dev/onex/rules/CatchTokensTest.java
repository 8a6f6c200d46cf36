package dev.onex.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onex.outline.Tokens;
import dev.onex.source.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CatchTokensTest {

  private static List<CatchTokens> in(String body) {
    SourceText text = SourceText.of(body);
    return CatchTokens.in(Tokens.of(text, text.start(), text.end()));
  }

  private static CatchTokens of(String block) {
    List<CatchTokens> found =
        in("{ try { f(); } catch (final Exception e) {" + block + "\n} g(); }");
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  @Test
  void everyClauseIsFoundNestedOnesToo() {
    assertThat(in("{ try {} catch (A e) { try {} catch (B f) {} } catch (C g) {} }")).hasSize(3);
    assertThat(in("{ log(catching); }")).isEmpty();
  }

  @Test
  void emptyStatementsDoNotCount() {
    assertThat(of("").isEmpty()).isTrue();
    assertThat(of(" ; /* a */ ;").isEmpty()).isTrue();
    assertThat(of("{}").isEmpty()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Exception", "final java.lang.Error", "A | Throwable", "@B Exception"})
  void broadTypesAreKnownByTheirSimpleNames(String type) {
    assertThat(in("{ try {} catch (" + type + " e) {} }").get(0).mayBeBroad()).isTrue();
  }

  @Test
  void theVariableIsNoType() {
    assertThat(in("{ try {} catch (A Exception) {} }").get(0).mayBeBroad()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"// why", "/* a\n why */", "\n // a b c\n"})
  void aCommentWithEnoughLettersOnALineIsAReason(String block) {
    assertThat(of(block).hasReason(3)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "// a",
        "/* a */ /* bc */",
        "/* a */ // bc\n",
        "/* why */ ;",
        "// 1234\n// ab\n",
        "// onex-ok: SwallowedException why",
        "/* onex-ok: SwallowedException\n why */"
      })
  void whatMayBeLessIsNotTakenForOne(String block) {
    assertThat(of(block).hasReason(3)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "f();",
        "log.warn(\"a\", e);",
        "e.printStackTrace();",
        "x = e;",
        "f(e -> 1);",
        "f((a, e) -> 1);",
        "LOG.info(f(e));",
        "f(other);"
      })
  void anExceptionMayEndWhereNobodyIsSeenToGetIt(String block) {
    assertThat(of(block).mayEndHere()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "throw e;",
        "f(() -> { throw new A(); });",
        "System.exit(1);",
        "runtime.halt(2);",
        "f(e);",
        "errors.add(e.getMessage());",
        "if (e.isFatal()) ; f(e).g();"
      })
  void anExceptionThatIsThrownOrHandedOnDoesNotEnd(String block) {
    assertThat(of(block).mayEndHere()).isFalse();
  }
}
