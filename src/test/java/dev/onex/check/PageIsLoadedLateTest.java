package dev.onex.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.onex.chunk.JavaLevel;
import dev.onex.engine.BuildResources;
import dev.onex.engine.EngineSettings;
import dev.onex.engine.Progress;
import dev.onex.engine.Timing;
import dev.onex.gate.Thresholds;
import dev.onex.report.CheckReport.Project;
import dev.onex.report.CheckReport.Project.ArtifactId;
import dev.onex.report.CheckReport.Project.GroupId;
import dev.onex.report.ReportFormat;
import dev.onex.report.ReportTargets;
import dev.onex.report.RunEnvironment;
import dev.onex.rule.RuleConfiguration;
import dev.onex.rules.BuiltInRules;
import dev.onex.source.PathFilter;
import dev.onex.source.SourceRoots;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build that wants no page loads neither its classes nor those of its templates. */
final class PageIsLoadedLateTest {

  @TempDir Path project;

  /** Loads our classes anew, and knows neither page nor templates. */
  private static final class WithoutPage extends URLClassLoader {

    WithoutPage(URL... ours) {
      super(ours, WithoutPage.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (name.startsWith("dev.onex.page.") || name.startsWith("gg.jte.")) {
        throw new ClassNotFoundException(name);
      }
      Class<?> known = findLoadedClass(name);
      if (known != null) {
        return known;
      }
      return name.startsWith("dev.onex.") ? findClass(name) : super.loadClass(name, resolve);
    }
  }

  /** A check of a project; all that it needs is loaded by its own loader. */
  public static final class Check {

    private Check() {}

    /** Checks, and writes reports in these formats. */
    public static void run(Path project, List<String> formats) throws Exception {
      Path target = project.resolve("target");
      CheckSettings settings =
          new CheckSettings(
              new SourceRoots(project, List.of(project.resolve("src")), List.of(), target),
              new PathFilter(List.of(), List.of()),
              new EngineSettings(
                  StandardCharsets.UTF_8,
                  JavaLevel.newest(),
                  1 << 20,
                  true,
                  LocalDate.EPOCH,
                  Timing.SAMPLED),
              BuiltInRules.all(),
              RuleConfiguration.of(Map.of()),
              Thresholds.DEFAULT,
              new ReportTargets(target, formats.stream().map(ReportFormat::valueOf).toList()),
              project.resolve("history.jsonl"));
      CheckContext context =
          new CheckContext(
              new Project(new GroupId("shop"), new ArtifactId("orders"), "1"),
              "0",
              new RunEnvironment(Instant.EPOCH, "", "", "", 1, 1, ""),
              project,
              null,
              false);
      new CheckPipeline(settings, context, BuildResources.of(1, 1 << 26), List::of)
          .run(Progress.UNWATCHED);
    }
  }

  private void check(String... formats) throws Exception {
    Files.createDirectories(project.resolve("src"));
    Files.writeString(project.resolve("src/A.java"), "record A(java.util.List raw) {}\n");
    try (WithoutPage loader =
        new WithoutPage(placeOf(CheckPipeline.class), placeOf(PageIsLoadedLateTest.class))) {
      loader
          .loadClass(Check.class.getName())
          .getMethod("run", Path.class, List.class)
          .invoke(null, project, List.of(formats));
    }
  }

  private static URL placeOf(Class<?> type) {
    return type.getProtectionDomain().getCodeSource().getLocation();
  }

  @Test
  void allOtherFormatsNeedNone() throws Exception {
    check("JSON", "SARIF", "GITLAB", "CHECKSTYLE", "JUNIT");
    assertThat(project.resolve("target/onex-report.json")).content().contains("\"RawType\"");
    assertThat(project.resolve("target/onex-report.sarif")).content().contains("\"RawType\"");
    assertThat(project.resolve("target/onex-report.html")).doesNotExist();
  }

  @Test
  void thePageNeedsThem() {
    assertThatThrownBy(() -> check("JSON", "HTML"))
        .isInstanceOf(InvocationTargetException.class)
        .hasRootCauseInstanceOf(ClassNotFoundException.class)
        .rootCause()
        .hasMessageStartingWith("dev.onex.page.");
  }
}
