package dev.onex.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onex.TestRun;
import dev.onex.finding.Finding;
import dev.onex.finding.Severity;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How bad a finding is where that depends on what stands around it. */
class RuleSeveritiesTest {

  @TempDir private Path directory;

  private List<Severity> severities(String rule, String source) throws InterruptedException {
    return TestRun.ofAllRules()
        .check(List.of(TestRun.write(directory, "A.java", source)))
        .findings()
        .list()
        .stream()
        .filter(it -> it.rule().equals(rule))
        .map(Finding::severity)
        .toList();
  }

  @Test
  void anObjectThatAPublicInterfaceTakesOrGivesIsAWarning() throws Exception {
    assertThat(severities("ObjectTyped", "public interface A { void f(Object o); }"))
        .containsExactly(Severity.WARNING);
    assertThat(severities("ObjectTyped", "public interface A { Object f(int i); }"))
        .containsExactly(Severity.WARNING);
    assertThat(severities("ObjectTyped", "public interface A { Object f(Class<?> type); }"))
        .containsExactly(Severity.WARNING);
  }

  @Test
  void anObjectThatAModelTakesIsAnErrorAndWhatItHoldsIsCritical() throws Exception {
    assertThat(severities("ObjectTyped", "record A(int a, int b) { public void f(Object o) { } }"))
        .containsExactly(Severity.ERROR);
    assertThat(severities("ObjectTyped", "record A(int a, Object b) { }"))
        .containsExactly(Severity.CRITICAL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "if (s == null) return null;",
        "if (null == s) return null;",
        "if (isNullable() && s == null) return null;",
        "if (s == null && isNullable()) { return null; }",
        "if (true) return s != null ? new int[1] : null;"
      })
  void aCollectionThatIsNullBecauseAParameterIsGetsAWarning(String body) throws Exception {
    String source =
        "class A { boolean isNullable() { return true; } int[] f(String s) { "
            + body
            + " return new int[0]; } }";
    assertThat(severities("NullCollection", source)).containsExactly(Severity.WARNING);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "if (s == null || isNullable()) return null;",
        "if (s != null && isNullable()) return null;",
        "if (isNullable()) return null;"
      })
  void aCollectionThatIsNullForAnotherReasonIsAnError(String body) throws Exception {
    String source =
        "class A { boolean isNullable() { return true; } int[] f(String s) { "
            + body
            + " return new int[0]; } }";
    assertThat(severities("NullCollection", source)).containsExactly(Severity.ERROR);
  }

  @Test
  void anOverrideOfALibrarysMethodThatReturnsNullIsAWarning() throws Exception {
    String body = " { @Override public int[] f(int i) { return null; } }";
    assertThat(severities("NullCollection", "class A extends other.Client" + body))
        .containsExactly(Severity.WARNING);
    assertThat(
            severities(
                "NullCollection",
                "class A implements B" + body + " interface B { int[] f(int i); }"))
        .containsExactly(Severity.ERROR);
    assertThat(severities("NullCollection", "class A { int[] f(int i) { return null; } }"))
        .containsExactly(Severity.ERROR);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "try { task.run(); } catch (Exception e) { log.error(\"task\", e); }",
        "try { stream.close(); } catch (Exception e) { log.debug(\"close\"); }",
        "for (var it : all) { try { it.onDone(1); } catch (Exception e) { log.warn(\"x\", e); } }",
        "all.forEach(it -> { try { it.onDone(1); } catch (Exception e) { log.warn(\"x\", e); } });"
      })
  void aBroadCatchAroundOneTaskOfSeveralOrACleanUpIsAWarning(String body) throws Exception {
    assertThat(severities("BroadCatch", "class A { void f() { " + body + " } }"))
        .containsExactly(Severity.WARNING);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "try { task.pay(); } catch (Exception e) { log.error(\"task\", e); }",
        "try { run(); } catch (Exception e) { log.error(\"task\", e); }",
        "try { task.run(); task.pay(); } catch (Exception e) { log.error(\"task\", e); }",
        "try { task.run(); } catch (Exception e) { x = 1; }",
        "for (var it : all) { try { it.on(1); } catch (Exception e) { log.warn(e.getMessage()); } }",
        "for (var it : all) { try { it.onDone(1); } catch (Exception e) { count++; } }"
      })
  void anyOtherBroadCatchIsAnError(String body) throws Exception {
    assertThat(severities("BroadCatch", "class A { void f() { " + body + " } }"))
        .containsExactly(Severity.ERROR);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "int f() { try { g(); } catch (NoSuchElementException e) { return null; } }",
        "int fOrNull() { try { g(); } catch (IOException e) { return null; } }",
        "@Nullable A f() { try { g(); } catch (IOException e) { return null; } }",
        "int f() { try { g(); } catch (IOException e) { return -1; } }"
      })
  void aFallbackThatHasAnExcuseIsAWarning(String method) throws Exception {
    assertThat(severities("CatchFallback", "class A { " + method + " }"))
        .containsExactly(Severity.WARNING);
  }

  @Test
  void aFailureThatBecomesNullIsAnError() throws Exception {
    String method = "int f() { try { g(); } catch (IOException e) { return null; } }";
    assertThat(severities("CatchFallback", "class A { " + method + " }"))
        .containsExactly(Severity.ERROR);
  }

  @Test
  void aSecretOfAWellKnownFormIsCriticalAndOneThatIsOnlyNamedSoIsAnError() throws Exception {
    assertThat(severities("HardcodedSecret", "class A { String a = \"AKIAQ3EGVZPL7XW2NB5T\"; }"))
        .containsExactly(Severity.CRITICAL);
    assertThat(severities("HardcodedSecret", "class A { String password = \"k9Xq27Lp0TzR\"; }"))
        .containsExactly(Severity.ERROR);
  }
}
