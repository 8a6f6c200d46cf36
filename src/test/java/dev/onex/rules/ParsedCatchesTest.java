package dev.onex.rules;

import dev.onex.rule.Rule;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Catch clauses that rules rule out by tokens are not parsed, and those that they may flag are. */
class ParsedCatchesTest {

  @TempDir private Path directory;

  private void expectParsed(boolean parsed, Rule rule, String member) throws InterruptedException {
    String source = "import java.util.List; class A { " + member + " }";
    new ParsedMembers(directory).expect(parsed, rule, source);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "catch (A e) { return null; }",
        "catch (Exception e) { x(); } catch (A e) { return List.of(); }",
        "catch (SecurityException e) { return null; }",
        "catch (A | SecurityException e) { return false; }",
        "catch (a.Exception e) { return -1; }",
        "catch (Error e) { class Error {} return -1; }"
      })
  void aCatchMayTurnAFailureIntoAnAnswer(String clause) throws Exception {
    expectParsed(true, new CatchFallback(), "Object f() { try { x(); } " + clause + " }");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "catch (A e) { x(); } return null;",
        "catch (A e) { return y(e); }",
        "catch (A e) { y(e); return null; }",
        "catch (Exception e) { return null; }",
        "catch (final A | java.lang.Exception | Error e) { return null; }",
        "catch (final SecurityException | NumberFormatException e) { return -1; }"
      })
  void aCatchDoesNot(String clause) throws Exception {
    expectParsed(false, new CatchFallback(), "Object f() { try { x(); } " + clause + " }");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "catch (InterruptedException e) { x(); }",
        "catch (A | java.lang.InterruptedException e) { x(); new a.interrupt(); }",
        "catch (InterruptedException e) { /* why */ }",
        "catch (InterruptedException e) { new B() { public void interrupt() {} }; }",
        "catch (A e) { throw new B(); }"
      })
  void aCatchMayLoseWhatItCaught(String clause) throws Exception {
    expectParsed(true, new LostCause(), "void f() { try { x(); } " + clause + " }");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "catch (InterruptedException e) { Thread.currentThread().interrupt(); }",
        "catch (InterruptedException e) { x(); } t.interruptAll();",
        "catch (InterruptedException e) { }",
        "catch (InterruptedException e) { throw new B(e); }",
        "catch (A e) { x(); } throw new B();"
      })
  void aCatchDoesNotLoseIt(String clause) throws Exception {
    expectParsed(false, new LostCause(), "void f() { try { x(); } " + clause + " }");
  }
}
