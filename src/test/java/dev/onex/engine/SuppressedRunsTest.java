package dev.onex.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onex.TestRun;
import dev.onex.finding.Finding;
import dev.onex.finding.Severity;
import dev.onex.rule.RuleSetting;
import dev.onex.source.SourceFile;
import dev.onex.suppression.SuppressedFinding;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Markers in whole runs. */
class SuppressedRunsTest {

  private static final String REASON = " this is a tool for the terminal";
  private static final String PRINT = "    System.out.println(1);";

  @TempDir private Path directory;

  private RunResult check(TestRun run, String source) throws InterruptedException {
    return run.check(List.of(write("A.java", source)));
  }

  private RunResult check(String source) throws InterruptedException {
    return check(TestRun.ofAllRules(), source);
  }

  private SourceFile write(String path, String content) {
    return TestRun.write(directory, path, content);
  }

  private static String twoPrints(String first) {
    return "class A {\n  void f() {\n" + PRINT + first + "\n" + PRINT + "\n  }\n}\n";
  }

  @Test
  void whatIsSuppressedIsNoFindingAndOthersKeepTheirFingerprints() throws Exception {
    List<Finding> before = check(twoPrints("")).findings().list();
    RunResult after = check(twoPrints(" // onex-ok: ConsoleOutput" + REASON));
    assertThat(before).hasSize(2);
    assertThat(after.suppressed())
        .containsExactly(new SuppressedFinding(before.get(0), REASON.strip(), null));
    assertThat(after.findings().list()).containsExactly(before.get(1));
  }

  @Test
  void markersOfAFileWithNothingToParseAreJudgedInEveryWay() throws Exception {
    String source =
        "// onex-file-ok: ConsoleOutput"
            + REASON
            + "\npackage a;\n\nclass A {\n  // onex-ok: RawType\n  int b;\n}\n";
    TestRun run = TestRun.ofAllRules();
    RunResult result = check(run, source);
    assertThat(Found.lines(result))
        .containsExactly("A.java:1:1 StaleSuppression", "A.java:5:3 BadSuppression a.A#b");
    assertThat(result.findings().list())
        .extracting(Finding::severity)
        .containsExactly(Severity.WARNING, Severity.ERROR);
    assertThat(result.metrics().parsedChunks()).isZero();
    assertThat(result.checkedFiles()).isEqualTo(1);
    for (TestRun other : List.of(run.whole(), run.withoutTriggers(), run.chunkBytes(1))) {
      assertThat(check(other, source).findings()).isEqualTo(result.findings());
    }
  }

  @Test
  void findingsAboutMarkersAreNotSuppressed() throws Exception {
    RunResult result =
        check(
            "// onex-file-ok: StaleSuppression, BadSuppression"
                + REASON
                + "\nclass A { int b; } // onex-ok: RawType\n");
    assertThat(Found.lines(result))
        .containsExactly("A.java:1:1 BadSuppression A", "A.java:2:20 BadSuppression");
    assertThat(result.suppressed()).isEmpty();
  }

  @Test
  void twoMarkersThatSayTheSameHaveFingerprintsOfTheirOwn() throws Exception {
    List<Finding> findings =
        check("class A {\n  int b; // onex-ok\n  int c; // onex-ok\n}\n").findings().list();
    assertThat(findings).hasSize(2).extracting(Finding::symbol).containsOnly("A");
    assertThat(findings).extracting(Finding::fingerprint).doesNotHaveDuplicates();
  }

  @Test
  void noMarkerIsStaleInAFileWithAPartThatCouldNotBeParsed() throws Exception {
    String stale = "  int b; // onex-ok: RawType" + REASON + "\n";
    String broken = "  int c = ;\n";
    assertThat(Found.lines(check("class A {\n" + stale + "}\n")))
        .containsExactly("A.java:2:10 StaleSuppression A");
    assertThat(Found.lines(check("class A {\n" + stale + broken + "}\n")))
        .containsExactly("A.java:3:11 UnparsableSource A#c");
    assertThat(Found.lines(check("class A {\n  int b; // onex-ok\n" + broken + "}\n")))
        .containsExactly("A.java:2:10 BadSuppression A", "A.java:3:11 UnparsableSource A#c");
  }

  @Test
  void noMarkerIsStaleInAFileWhereARuleFailed() throws Exception {
    TestRun run =
        TestRun.ofAllRules()
            .rules(
                ProbeRules.withBuiltIn(
                    new ProbeRules.Methods(
                        it -> {
                          throw new IllegalStateException("oops");
                        })));
    String source =
        "class A {\n  int b; // onex-ok: RawType" + REASON + "\n  void f() { b++; }\n}\n";
    assertThat(Found.lines(check(run, source)))
        .containsExactly("A.java:3:3 IncompleteAnalysis A#f()");
  }

  @Test
  void aMarkerForARuleThatIsOffIsNotStale() throws Exception {
    String source = "class A {\n  int b; // onex-ok: RawType" + REASON + "\n}\n";
    TestRun off = TestRun.ofAllRules().settings(Map.of("RawType", RuleSetting.OFF));
    assertThat(check(off, source).findings().list()).isEmpty();
  }

  @Test
  void theDayOfTheRunDecidesWhatIsExpired() throws Exception {
    String source = twoPrints(" // onex-ok: ConsoleOutput" + REASON + " until=2026-11-25");
    TestRun run = TestRun.ofAllRules();
    assertThat(Found.lines(check(run, source))).containsExactly("A.java:4:5 ConsoleOutput A#f()");
    RunResult later = check(run.today(TestRun.TODAY.plusDays(1)), source);
    assertThat(Found.lines(later))
        .containsExactly(
            "A.java:3:5 ConsoleOutput A#f()",
            "A.java:3:28 StaleSuppression A#f()",
            "A.java:4:5 ConsoleOutput A#f()");
    assertThat(later.findings().list().get(1).severity()).isEqualTo(Severity.ERROR);
    assertThat(later.suppressed()).isEmpty();
  }

  @Test
  void theSeverityThatIsSetForARuleAboutMarkersCounts() throws Exception {
    TestRun run =
        TestRun.ofAllRules()
            .settings(Map.of("BadSuppression", new RuleSetting(false, Severity.WARNING, Map.of())));
    assertThat(check(run, "class A {} // onex-ok\n").findings().list())
        .extracting(Finding::severity)
        .containsExactly(Severity.WARNING);
  }

  @Test
  void markersInFilesThatAreLeftOutDoNotCount() throws Exception {
    RunResult result =
        TestRun.ofAllRules()
            .withoutGenerated()
            .check(
                List.of(
                    write("A.java", "// DO NOT EDIT\n// onex-file-ok\nclass A {}\n"),
                    write("module-info.java", "// onex-file-ok\nmodule a {}\n")));
    assertThat(result.findings().list()).isEmpty();
  }

  @Test
  void aMarkerCoversWhatIsFoundInADeclarationHoweverItIsCut() throws Exception {
    String source =
        "// onex-ok: ConsoleOutput"
            + REASON
            + "\nclass A {\n  void f() {\n"
            + PRINT
            + "\n  }\n\n  void g() {\n"
            + PRINT
            + "\n  }\n}\nclass B {\n  void f() {\n"
            + PRINT
            + "\n  }\n}\n";
    TestRun run = TestRun.ofAllRules();
    for (TestRun way : List.of(run, run.whole(), run.chunkBytes(1), run.threads(8))) {
      RunResult result = check(way, source);
      assertThat(Found.lines(result)).containsExactly("A.java:13:5 ConsoleOutput B#f()");
      assertThat(result.suppressed()).hasSize(2);
    }
  }
}
