package dev.onex.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onex.TestRun;
import dev.onex.engine.RunMetrics.Distribution;
import dev.onex.engine.RunResult.SkippedFile;
import dev.onex.source.SourceFile;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files are judged, in which order, and how they are counted. */
class ParallelValidatorTest {

  @TempDir private Path directory;

  private SourceFile write(String type, int padding) {
    return TestRun.write(
        directory, type + ".java", "class " + type + " { void f() {} }" + " ".repeat(padding));
  }

  @Test
  void noFilesAreACompleteRunWithAnEfficiencyOfOne() throws InterruptedException {
    RunResult run = TestRun.ofAllRules().check(List.of());
    assertThat(run.findings().isEmpty()).isTrue();
    assertThat(run.isComplete()).isTrue();
    assertThat(run.checkedFiles()).isZero();
    assertThat(run.metrics().efficiency()).isEqualTo(1.0);
    assertThat(run.metrics().fileMillis()).isEqualTo(new Distribution(0, 0, 0, 0));
  }

  @Test
  void aHugeFileIsJudgedBeforeNineteenSmallOnesAndThoseOfOneSizeByPath()
      throws InterruptedException {
    List<String> judged = Collections.synchronizedList(new ArrayList<>());
    List<SourceFile> files = new ArrayList<>();
    List<String> expected = new ArrayList<>(List.of("Huge"));
    for (int i = 10; i < 29; i++) {
      files.add(write("S" + i, 0));
      expected.add("S" + i);
    }
    Collections.shuffle(files, new java.util.Random(1));
    files.add(write("Huge", 100_000));
    RunResult run =
        TestRun.ofAllRules()
            .rules(
                ProbeRules.with(
                    new ProbeRules.Methods(it -> judged.add(it.type().facts().qualifiedName()))))
            .threads(1)
            .check(files);
    assertThat(judged).containsExactlyElementsOf(expected);
    assertThat(run.checkedFiles()).isEqualTo(20);
    assertThat(run.metrics().workers()).isEqualTo(1);
    assertThat(run.metrics().efficiency()).isBetween(0.0, 1.0);
  }

  @Test
  void whatWasReadOfAFileIsFreedOnceItIsJudged() throws InterruptedException {
    List<WeakReference<Object>> contexts = new ArrayList<>();
    List<Integer> held = new ArrayList<>();
    List<SourceFile> files = new ArrayList<>();
    for (int i = 10; i < 30; i++) {
      files.add(write("S" + i, 0));
    }
    TestRun.ofAllRules()
        .rules(
            ProbeRules.with(
                new ProbeRules.Methods(
                    it -> {
                      contexts.add(new WeakReference<>(it.type()));
                      if (contexts.size() == files.size()) {
                        System.gc();
                        held.add((int) contexts.stream().filter(of -> of.get() != null).count());
                      }
                    })))
        .threads(1)
        .check(files);
    assertThat(held).containsExactly(1);
  }

  @Test
  void aFileThatIsGivenTwiceIsJudgedOnce() throws InterruptedException {
    SourceFile file = write("A", 0);
    RunResult run =
        TestRun.ofAllRules()
            .rules(ProbeRules.with(new ProbeRules.Members()))
            .check(List.of(file, file));
    assertThat(Found.lines(run)).containsExactly("A.java:1:16 Members A#f()");
    assertThat(run.checkedFiles()).isEqualTo(1);
  }

  @Test
  void generatedFilesAreSkippedWithTheirReasonInTheOrderOfTheirPaths() throws InterruptedException {
    List<SourceFile> files = new ArrayList<>();
    for (String name : List.of("B", "A", "C")) {
      files.add(
          TestRun.write(directory, name + ".java", "// DO NOT EDIT\nclass " + name + " {}\n"));
    }
    files.add(write("D", 0));
    RunResult run = TestRun.ofAllRules().withoutGenerated().check(files);
    assertThat(run.skipped())
        .containsExactly(
            new SkippedFile("A.java", "generated"),
            new SkippedFile("B.java", "generated"),
            new SkippedFile("C.java", "generated"));
    assertThat(run.checkedFiles()).isEqualTo(1);
  }

  @Test
  void aModuleDeclarationIsReadAndHasNothingToFind() throws InterruptedException {
    String module = "module a.b {\n  requires java.base;\n}\n";
    RunResult run =
        TestRun.ofAllRules().check(List.of(TestRun.write(directory, "a/module-info.java", module)));
    assertThat(Found.lines(run)).isEmpty();
    assertThat(run.isComplete()).isTrue();
    assertThat(run.metrics().bytes()).isEqualTo(module.length());
  }

  @Test
  void theHashOfTheInputDependsOnPathsAndContentsAndNotOnTheOrder() throws InterruptedException {
    SourceFile a = write("A", 0);
    SourceFile b = write("B", 0);
    String hash = TestRun.ofAllRules().check(List.of(a, b)).inputHash();
    assertThat(TestRun.ofAllRules().check(List.of(b, a)).inputHash()).isEqualTo(hash);
    assertThat(TestRun.ofAllRules().check(List.of(a)).inputHash()).isNotEqualTo(hash);
    SourceFile moved = new SourceFile("C.java", b.absolute(), b.bytes(), b.test());
    assertThat(TestRun.ofAllRules().check(List.of(a, moved)).inputHash()).isNotEqualTo(hash);
    write("B", 1);
    assertThat(TestRun.ofAllRules().check(List.of(a, b)).inputHash()).isNotEqualTo(hash);
  }
}
