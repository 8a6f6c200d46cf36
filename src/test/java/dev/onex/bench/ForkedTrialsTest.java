package dev.onex.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.onex.chunk.JavaLevel;
import dev.onex.engine.EngineSettings;
import dev.onex.engine.Timing;
import dev.onex.finding.Severity;
import dev.onex.rule.ModelSettings;
import dev.onex.rule.RuleConfiguration;
import dev.onex.rule.RuleSetting;
import dev.onex.source.SourceFile;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A trial in a process of its own is the one that was ordered. */
class ForkedTrialsTest {

  private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

  @TempDir Path directory;

  private static List<Path> classPath() {
    String whole =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return Stream.of(whole.split(File.pathSeparator)).map(Path::of).toList();
  }

  @Test
  void aProcessFindsWhatIsKnownToBeThere() throws IOException, InterruptedException {
    Scenario scenario =
        Scenario.all(Duration.ZERO).stream()
            .filter(it -> it.name().equals("end-to-end"))
            .findFirst()
            .orElseThrow();
    Trials trials = new ForkedTrials(JAVA, classPath(), directory.resolve("work"));
    ScenarioResult result = new Scenarios(trials, directory.resolve("sources"), 0.1).run(scenario);
    assertThat(result.unexpected()).isEmpty();
    assertThat(result.measured().offendingFiles()).isEqualTo(4);
    assertThat(result.measured().wallMillis()).isPositive();
  }

  @Test
  void aProcessThatBreaksDownSaysWhy() {
    Trials trials = new ForkedTrials(JAVA, List.of(directory), directory.resolve("work"));
    assertThatThrownBy(() -> new Scenarios(trials, directory, 0.01).run(any()))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("exit code 1")
        .hasMessageContaining("TrialProcess");
  }

  private static Scenario any() {
    return Scenario.all(Duration.ZERO).get(0);
  }

  @Test
  void aTrialIsReadAsItWasWritten() throws IOException {
    SourceFile file = new SourceFile("src/A b.java", Path.of("/tmp/ä/A b.java"), 12, true);
    EngineSettings engine =
        new EngineSettings(
            StandardCharsets.ISO_8859_1,
            JavaLevel.of(11).orElseThrow(),
            64,
            false,
            LocalDate.EPOCH,
            Timing.SAMPLED);
    Map<String, RuleSetting> rules =
        Map.of(
            "RawType",
            new RuleSetting(false, Severity.WARNING, Map.of("scope", "every\nwhere")),
            "StringId",
            RuleSetting.OFF);
    ModelSettings models =
        new ModelSettings(List.of("One", "Two"), List.of(), List.of("a.b"), List.of());
    Trial trial =
        new Trial(
            new Workload(
                List.of(file),
                engine,
                new RuleConfiguration(rules, Map.of(), models),
                List.of(Path.of("/tmp/x.jar"), Path.of("/tmp/y z.jar"))),
            new TrialSettings(3, 1000, 64, 2000),
            new Repetition(4, Duration.ofMillis(1500)));
    Path facts = directory.resolve("facts");
    TrialFacts.of(trial).write(facts);
    Trial read = TrialFacts.trial(Facts.read(facts));
    assertThat(read.settings()).isEqualTo(trial.settings());
    assertThat(read.repetition()).isEqualTo(trial.repetition());
    assertThat(read.workload().files()).containsExactly(file);
    assertThat(read.workload().rules()).isEqualTo(trial.workload().rules());
    assertThat(read.workload().classPath()).isEqualTo(trial.workload().classPath());
    assertThat(read.workload().engine().encoding()).isEqualTo(StandardCharsets.ISO_8859_1);
    assertThat(read.workload().engine().level()).hasToString("Java 11");
    assertThat(read.workload().engine().includeGenerated()).isFalse();
  }

  @Test
  void whatIsMissingOrNoNumberIsNamed() {
    Facts facts = TrialFacts.of(Measurements.seconds(1.5)).put("found.RawType", "many");
    assertThatThrownBy(() -> TrialFacts.measured(facts))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the other process says many about found.RawType, which is no number");
    assertThatThrownBy(() -> TrialFacts.measured(new Facts()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the other process says nothing about files");
  }

  @Test
  void whatWasMeasuredIsReadAsItWasWritten() throws IOException {
    Measured measured = Measurements.seconds(1.5).with(List.of(1.25, 2.5));
    Path facts = directory.resolve("facts");
    TrialFacts.of(measured).write(facts);
    assertThat(TrialFacts.measured(Facts.read(facts))).isEqualTo(measured);
  }
}
