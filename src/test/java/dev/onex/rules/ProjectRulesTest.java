package dev.onex.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onex.TestRun;
import dev.onex.rule.RuleSetting;
import dev.onex.source.SourceFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What rules find in a file because of other files. */
class ProjectRulesTest {

  @TempDir private Path directory;

  /** Paths of the files that a rule finds something in; in chunks and whole they are the same. */
  private List<String> found(String rule, Map<String, String> sources) throws Exception {
    List<SourceFile> files = new ArrayList<>();
    sources.forEach((path, source) -> files.add(TestRun.write(directory, path, source)));
    RuleSetting on = new RuleSetting(false, null, Map.of());
    TestRun run = TestRun.ofAllRules().settings(Map.of(rule, on));
    List<List<String>> all = new ArrayList<>();
    for (TestRun it : List.of(run, run.whole(), run.withoutTriggers())) {
      all.add(
          it.check(files).findings().list().stream()
              .filter(finding -> finding.rule().equals(rule))
              .map(finding -> finding.path() + ":" + finding.location().line())
              .toList());
    }
    assertThat(Set.copyOf(all)).hasSize(1);
    return all.get(0);
  }

  @Test
  void twoPublicModelsOfOneNameAreFoundBoth() throws Exception {
    String order = "public record Order(int id, int count) { }";
    assertThat(
            found(
                "DuplicateModelName",
                Map.of(
                    "a/Order.java",
                    "package a; " + order,
                    "b/Order.java",
                    "package b; " + order,
                    "c/Order.java",
                    "package c; record Order(int id, int count) { }",
                    "d/Order.java",
                    "package d; public interface Order { }")))
        .containsExactly("a/Order.java:1", "b/Order.java:1");
  }

  @Test
  void twoVersionsOfAnApiMayHaveModelsOfOneName() throws Exception {
    String order = "public record Order(int id, int count) { }";
    assertThat(
            found(
                "DuplicateModelName",
                Map.of(
                    "a/v1/Order.java", "package a.v1.orders; " + order,
                    "a/v2/Order.java", "package a.v2.orders; " + order)))
        .isEmpty();
  }

  @Test
  void aHierarchyThatOtherPackagesExtendIsOpenOnPurpose() throws Exception {
    String one = "record One(int a, int b) implements Shape { } ";
    String other = "public record Two(int a, int b) implements a.Shape { }";
    String shape = "package a; public interface Shape { } " + one;
    assertThat(
            found(
                "OpenHierarchy",
                Map.of("a/Shape.java", shape, "a/Two.java", "package a; " + other)))
        .containsExactly("a/Shape.java:1");
    assertThat(
            found(
                "OpenHierarchy",
                Map.of("a/Shape.java", shape, "a/b/Two.java", "package a.b; " + other)))
        .isEmpty();
  }

  @Test
  void theLibraryThatFewerFilesImportIsTheOneToGo() throws Exception {
    String jsr = "import javax.annotation.Nullable; class A { @Nullable String a; }";
    String jspecify = "import org.jspecify.annotations.Nullable; class A { @Nullable String a; }";
    assertThat(
            found(
                "InconsistentNullness",
                Map.of(
                    "a/A.java", "package a; " + jspecify,
                    "b/A.java", "package b; " + jspecify,
                    "c/A.java", "package c;\n" + jsr)))
        .containsExactly("c/A.java:2");
  }

  @Test
  void aPackageThatIsNullMarkedNeedsNoNonNull() throws Exception {
    String model =
        "import org.jspecify.annotations.*;\nrecord A(@Nullable String a, String b) {\n"
            + " @NonNull String c() { return b; } }";
    Map<String, String> marked =
        Map.of(
            "a/package-info.java",
            "@org.jspecify.annotations.NullMarked package a;",
            "a/A.java",
            "package a; " + model,
            "b/A.java",
            "package b; " + model);
    assertThat(found("InconsistentNullness", marked)).containsExactly("a/A.java:3", "b/A.java:2");
  }

  @Test
  void nullIsNoSurpriseWhereNobodyUsesJSpecify() throws Exception {
    String model = "package a; public record A(int a, int b) { public A c() { return null; } }";
    String jspecify =
        "package b; import org.jspecify.annotations.Nullable; class B { @Nullable String a; }";
    assertThat(found("InconsistentNullness", Map.of("a/A.java", model))).isEmpty();
    assertThat(found("InconsistentNullness", Map.of("a/A.java", model, "b/B.java", jspecify)))
        .containsExactly("a/A.java:1");
  }
}
