package dev.onex.maven;

import static dev.onex.maven.Configurations.layer;
import static dev.onex.maven.Configurations.layered;
import static dev.onex.maven.Configurations.problems;
import static dev.onex.maven.Configurations.project;
import static dev.onex.maven.Configurations.typed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onex.check.CheckSettings;
import dev.onex.engine.Timing;
import dev.onex.gate.FailOn;
import dev.onex.gate.Thresholds;
import dev.onex.report.ReportFormat;
import dev.onex.report.ReportTargets;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckConfigurationTest {

  private static CheckConfiguration ofProject(
      @Nullable String release, @Nullable String source, @Nullable String encoding) {
    RawConfiguration raw =
        new RawConfiguration(new Layers(List.of()), List.of(), project(release, source, encoding));
    return new CheckConfiguration(raw, Configurations.OURS);
  }

  @Test
  void readsTheDefaults() {
    CheckConfiguration configuration = typed();

    assertThat(problems(configuration)).isEmpty();
    CheckSettings settings = configuration.settings();
    assertThat(configuration.threads()).isEqualTo(Runtime.getRuntime().availableProcessors());
    assertThat(configuration.budgetBytes()).isEqualTo(256L << 20);
    assertThat(settings.engine().level()).hasToString("Java 26");
    assertThat(settings.engine().encoding()).isEqualTo(StandardCharsets.UTF_8);
    assertThat(settings.engine().chunkBytes()).isEqualTo(1L << 20);
    assertThat(settings.engine().includeGenerated()).isFalse();
    assertThat(settings.engine().timing()).isEqualTo(Timing.SAMPLED);
    assertThat(settings.thresholds()).isEqualTo(Thresholds.DEFAULT);
    assertThat(settings.ruleConfiguration().rules()).isEmpty();
    assertThat(settings.roots().tests()).isEmpty();
    assertThat(settings.reports())
        .isEqualTo(
            new ReportTargets(
                Path.of("base/target"), List.of(ReportFormat.JSON, ReportFormat.HTML)));
  }

  @ParameterizedTest
  @CsvSource({"17, Java 17", "1.8, Java 8", "7, Java 8", "26, Java 26"})
  void readsLevels(String release, String level) {
    CheckConfiguration configuration = typed("release", release);

    assertThat(problems(configuration)).isEmpty();
    assertThat(configuration.settings().engine().level()).hasToString(level);
  }

  @ParameterizedTest
  @CsvSource({"99", "banana", "0", "4"})
  void refusesUnknownLevels(String release) {
    assertThat(problems(typed("release", release)))
        .containsExactly(
            "<release>"
                + release
                + "</release>: allowed is 8 to 26, the levels of Java that the parser knows; unset, it is"
                + " maven.compiler.release");
  }

  @Test
  void takesLevelAndEncodingFromTheProject() {
    CheckConfiguration release = ofProject("11", "8", "ISO-8859-1");
    assertThat(problems(release)).isEmpty();
    assertThat(release.settings().engine().level()).hasToString("Java 11");
    assertThat(release.settings().engine().encoding()).isEqualTo(Charset.forName("ISO-8859-1"));

    CheckConfiguration source = ofProject("${maven.compiler.release}", "8", "");
    assertThat(problems(source)).isEmpty();
    assertThat(source.settings().engine().level()).hasToString("Java 8");
    assertThat(source.settings().engine().encoding()).isEqualTo(StandardCharsets.UTF_8);
  }

  @Test
  void saysWhatIsWrongWithLevelAndEncodingOfTheProject() {
    assertThat(problems(ofProject(null, "99", "UTF-9")))
        .containsExactly(
            "<maven.compiler.source>99</maven.compiler.source>: allowed is 8 to 26, the levels of Java"
                + " that the parser knows",
            "<project.build.sourceEncoding>UTF-9</project.build.sourceEncoding>: allowed is a name of"
                + " an encoding that Java knows, as UTF-8");
  }

  @Test
  void whatTheProjectSetsForOthersDoesNotCountIfTheParameterIsSet() {
    RawConfiguration raw =
        new RawConfiguration(
            new Layers(List.of(layer(Origin.POM, "release", "17", "encoding", "UTF-16"))),
            List.of(),
            project("99", null, "UTF-9"));
    CheckConfiguration configuration = new CheckConfiguration(raw, Configurations.OURS);

    assertThat(problems(configuration)).isEmpty();
    assertThat(configuration.settings().engine().level()).hasToString("Java 17");
    assertThat(configuration.settings().engine().encoding()).isEqualTo(StandardCharsets.UTF_16);
  }

  @ParameterizedTest
  @CsvSource({"sampled, SAMPLED", "FULL, FULL", "' full ', FULL"})
  void readsHowRulesAreTimed(String written, Timing timing) {
    CheckConfiguration configuration = typed("timing", written);
    assertThat(problems(configuration)).isEmpty();
    assertThat(configuration.settings().engine().timing()).isEqualTo(timing);
  }

  @ParameterizedTest
  @CsvSource({"json", "' JSON , json '", "''"})
  void theJsonReportIsAlwaysWritten(String written) {
    CheckConfiguration configuration = typed("formats", written);
    assertThat(problems(configuration)).isEmpty();
    assertThat(configuration.settings().reports().formats()).containsExactly(ReportFormat.JSON);
  }

  @Test
  void saysWhatIsWrongWithEachItemOfAListOfWords() {
    String allowed = String.join(", ", CheckConfiguration.FORMATS);
    assertThat(problems(typed("formats", "jsn,json,pdf,")))
        .containsExactly(
            "<formats>jsn</formats>: allowed is " + allowed + "; did you mean json?",
            "<formats>pdf</formats>: allowed is " + allowed);
  }

  @Test
  void saysWhatIsWrongWithWords() {
    assertThat(problems(typed("timing", "ful")))
        .containsExactly("<timing>ful</timing>: allowed is sampled, full; did you mean full?");
    assertThat(problems(typed("timing", "")))
        .containsExactly("<timing></timing>: allowed is sampled, full");
    assertThat(problems(typed("includeTests", "ture")))
        .containsExactly(
            "<includeTests>ture</includeTests>: allowed is true, false; did you mean true?");
  }

  @Test
  void readsQuantitiesAndFlagsAndLists() {
    CheckConfiguration configuration =
        typed(
            "threads", "3",
            "memoryBudget", "1GB",
            "chunkSize", "1B",
            "includeGenerated", "true",
            "includeTests", "true");

    assertThat(problems(configuration)).isEmpty();
    assertThat(configuration.threads()).isEqualTo(3);
    assertThat(configuration.budgetBytes()).isEqualTo(1L << 30);
    assertThat(configuration.settings().engine().chunkBytes()).isEqualTo(1);
    assertThat(configuration.settings().engine().includeGenerated()).isTrue();
    assertThat(configuration.settings().roots().tests()).hasSize(1);
  }

  @Test
  void neverFailsOnNothing() {
    CheckConfiguration configuration = typed("failOn", "never");

    assertThat(problems(configuration)).isEmpty();
    assertThat(configuration.settings().thresholds().failOn()).isEqualTo(FailOn.NEVER);
  }

  @Test
  void theStrongestLayerCounts() {
    CheckConfiguration configuration =
        layered(
            List.of(),
            layer(Origin.line("onex.yaml", 1), "failOn", "warning", "threads", "1"),
            layer(Origin.POM, "failOn", "error", "threads", "2"),
            layer(Origin.COMMAND_LINE, "failOn", "never"));

    assertThat(problems(configuration)).isEmpty();
    assertThat(configuration.settings().thresholds().failOn()).isEqualTo(FailOn.NEVER);
    assertThat(configuration.threads()).isEqualTo(2);
  }

  @Test
  void whatIsWrongIsSaidOfEveryLayerWithWhereItStands() {
    CheckConfiguration configuration =
        layered(
            List.of("onex.yaml:9: it is broken"),
            layer(Origin.line("../onex.yaml", 4), "failOn", "sometimes", "rules", "RawTyp=off"),
            layer(Origin.POM, "failOn", "error", "threads", "none"));

    assertThat(problems(configuration))
        .containsExactly(
            "onex.yaml:9: it is broken",
            "../onex.yaml:4: failOn: sometimes: allowed is critical, error, warning, never",
            "../onex.yaml:4: rules.RawTyp: there is no such rule; did you mean RawType?",
            "<threads>none</threads>: allowed is a number from 1 to 1024, or cores times a factor, as"
                + " 4, 1C or 0.5C");
  }

  @Test
  void readsThresholds() {
    CheckConfiguration configuration =
        typed(
            "thresholds",
            "maxCritical=1,maxErrors=2,maxWarnings=3,maxProcessingTime=2m,maxPeakMemory=1GB,"
                + "maxErrorRate=0.5,minThroughput=1.5,minConcurrentEfficiency=1,maxRegression=0.5");

    assertThat(problems(configuration)).isEmpty();
    assertThat(configuration.settings().thresholds())
        .isEqualTo(
            new Thresholds(
                FailOn.CRITICAL,
                1,
                2,
                3,
                Duration.ofMinutes(2),
                1L << 30,
                0.5,
                1.5,
                1.0,
                0.5,
                false));
  }

  @Test
  void theHistoryLiesWhereTheProjectHasItUnlessAFileIsNamed() {
    assertThat(historyFile()).isEqualTo(Path.of("repo/history.jsonl"));
    assertThat(historyFile("historyFile", "rows.jsonl")).isEqualTo(Path.of("base/rows.jsonl"));
    assertThat(historyFile("historyFile", " ../rows.jsonl ")).isEqualTo(Path.of("rows.jsonl"));
    Path absolute = Path.of("rows.jsonl").toAbsolutePath();
    assertThat(historyFile("historyFile", absolute.toString())).isEqualTo(absolute);
    assertThat(historyFile("historyFile", "off")).isNull();
    assertThat(historyFile("historyFile", " OFF ")).isNull();
  }

  private static @Nullable Path historyFile(String... namesAndValues) {
    CheckConfiguration configuration = typed(namesAndValues);
    assertThat(problems(configuration)).isEmpty();
    return configuration.settings().historyFile();
  }

  @ParameterizedTest
  @ValueSource(strings = {"none", "false", "On", "", " "})
  void whatLooksLikeASwitchIsNoFile(String written) {
    assertThat(problems(typed("historyFile", written)))
        .singleElement()
        .asString()
        .startsWith("<historyFile>")
        .endsWith("</historyFile>: allowed is the path of a file, or off");
  }

  @Test
  void layersOfThresholdsAreMerged() {
    CheckConfiguration configuration =
        layered(
            List.of(),
            layer(Origin.POM, "thresholds", "maxErrors=2,maxWarnings=3"),
            layer(Origin.COMMAND_LINE, "thresholds", "maxErrors=5"));

    assertThat(problems(configuration)).isEmpty();
    assertThat(configuration.settings().thresholds().maxErrors()).isEqualTo(5);
    assertThat(configuration.settings().thresholds().maxWarnings()).isEqualTo(3);
  }

  @Test
  void saysWhatIsWrongWithThresholds() {
    assertThat(problems(typed("thresholds", "maxErors=1")))
        .containsExactly(
            "<thresholds><maxErors>: there is no such threshold; did you mean maxErrors?");
    assertThat(problems(typed("thresholds", "maxErrors=-1")))
        .containsExactly(
            "<thresholds><maxErrors>-1</maxErrors>: allowed is a whole number from 0, as 10");
    assertThat(problems(typed("thresholds", "maxErrorRate=2")))
        .containsExactly(
            "<thresholds><maxErrorRate>2</maxErrorRate>: allowed is a number from 0 to 1, as 0.05");
  }
}
