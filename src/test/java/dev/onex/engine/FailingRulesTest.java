package dev.onex.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onex.TestRun;
import dev.onex.rule.Declaration;
import dev.onex.rule.Rule;
import dev.onex.source.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A rule that fails costs what it would have said of the declaration, and nothing else. */
class FailingRulesTest {

  private static final String TWO_METHODS =
      """
      class A {
        void bad() {}
        void good() {}
        void bad(int again) {}
      }
      """;

  @TempDir private Path directory;

  private RunResult check(List<Rule> rules, SourceFile... files) throws InterruptedException {
    return TestRun.ofAllRules().rules(rules).check(List.of(files));
  }

  private SourceFile write(String path, String content) {
    return TestRun.write(directory, path, content);
  }

  private static boolean isBad(Declaration declaration) {
    return declaration.node().toString().contains("bad");
  }

  private static Consumer<Declaration> failingWith(Supplier<? extends Throwable> failure) {
    return declaration -> {
      if (isBad(declaration)) {
        FailingRulesTest.<RuntimeException>raise(failure.get());
      }
    };
  }

  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // throws what is not declared
  private static <T extends Throwable> void raise(Throwable failure) throws T {
    throw (T) failure;
  }

  static Stream<Arguments> failures() {
    return Stream.<Supplier<Throwable>>of(
            () -> new IllegalStateException("oops"),
            () -> new AssertionError("oops"),
            () -> new NoClassDefFoundError("a/B"),
            () -> new OutOfMemoryError("Java heap space"),
            () -> new IOException("undeclared"))
        .map(it -> Arguments.of(it.get().getClass().getSimpleName(), it));
  }

  @ParameterizedTest
  @MethodSource("failures")
  void aRuleThatFailsOnAFileCostsWhatItWouldHaveSaidOfIt(String name, Supplier<Throwable> failure)
      throws InterruptedException {
    RunResult run =
        check(
            ProbeRules.withBuiltIn(
                new ProbeRules.Files(
                    it -> {
                      if (it.path().equals("A.java")) {
                        FailingRulesTest.<RuntimeException>raise(failure.get());
                      }
                    })),
            write("A.java", "class A { // TODO\n}"),
            write("B.java", "class B {}"));
    assertThat(Found.lines(run))
        .containsExactly(
            "A.java:1:1 IncompleteAnalysis", "A.java:1:14 TodoMarker A", "B.java:1:1 Files");
  }

  @Test
  void aRuleThatCannotSayWhatItSuspectsIsAskedOnTheTree() throws InterruptedException {
    Rule failing = new ProbeRules.Suspicious();
    assertThat(Found.lines(check(ProbeRules.with(failing), write("A.java", TWO_METHODS))))
        .containsExactly(
            "A.java:2:8 Suspicious A#bad()",
            "A.java:3:8 Suspicious A#good()",
            "A.java:4:8 Suspicious A#bad(int)");
  }

  @Test
  void aRuleThatOverflowsTheStackCostsThatDeclarationOnly() throws InterruptedException {
    RunResult run =
        check(
            ProbeRules.withBuiltIn(
                new ProbeRules.Methods(it -> assertThat(isBad(it) && overflows(1)).isFalse())),
            write(
                "A.java",
                TWO_METHODS
                    .replace("good() {}", "good() { System.out.print(1); }")
                    .replace("{}", "{ /* nothing */ }")));
    assertThat(Found.lines(run))
        .containsExactly(
            "A.java:2:3 IncompleteAnalysis A#bad()",
            "A.java:3:8 Methods A#good()",
            "A.java:3:17 ConsoleOutput A#good()");
    assertThat(Found.messages(run, "IncompleteAnalysis"))
        .containsExactly(
            "rule Methods failed with java.lang.StackOverflowError; the other rules went on; please"
                + " report it, or switch the rule off with <rules><Methods>off</Methods></rules>");
  }

  @SuppressWarnings("InfiniteRecursion") // that is the point
  private static boolean overflows(int depth) {
    return overflows(depth + 1) || depth < 0;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("failures")
  void whateverARuleThrowsIsSaidOncePerFileAndCostsThatRuleOnDeclarationsWhereItFailed(
      String name, Supplier<Throwable> failure) throws InterruptedException {
    RunResult run =
        check(
            ProbeRules.with(new ProbeRules.Methods(failingWith(failure)), new ProbeRules.Members()),
            write("A.java", TWO_METHODS),
            write("B.java", "class B { void good() {} }\n"),
            write("C.java", "class C { void bad() {} }\n"));
    assertThat(Found.lines(run))
        .containsExactly(
            "A.java:2:3 IncompleteAnalysis A#bad()",
            "A.java:2:8 Members A#bad()",
            "A.java:3:8 Members A#good()",
            "A.java:3:8 Methods A#good()",
            "A.java:4:8 Members A#bad(int)",
            "B.java:1:16 Members B#good()",
            "B.java:1:16 Methods B#good()",
            "C.java:1:11 IncompleteAnalysis C#bad()",
            "C.java:1:16 Members C#bad()");
    assertThat(Found.messages(run, "IncompleteAnalysis"))
        .containsOnly(
            "rule Methods failed with "
                + failure.get()
                + "; the other rules went on; please report it, or switch the rule off with"
                + " <rules><Methods>off</Methods></rules>");
    assertThat(run.failedFiles()).isEqualTo(2);
    assertThat(run.checkedFiles()).isEqualTo(1);
    assertThat(run.isComplete()).isFalse();
  }

  @Test
  void onlyTheFirstLineOfWhatARuleThrewIsSaid() throws InterruptedException {
    RunResult run =
        check(
            ProbeRules.with(
                new ProbeRules.Methods(
                    failingWith(() -> new IllegalStateException("one\n  two\r\nthree")))),
            write("A.java", "class A { void bad() {} }\n"));
    assertThat(Found.messages(run, "IncompleteAnalysis"))
        .containsExactly(
            "rule Methods failed with java.lang.IllegalStateException: one; the other rules went on;"
                + " please report it, or switch the rule off with <rules><Methods>off</Methods></rules>");
  }
}
