package dev.onex.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onex.TestRun;
import dev.onex.check.CheckSettings;
import dev.onex.engine.Timing;
import dev.onex.finding.Severity;
import dev.onex.gate.FailOn;
import dev.onex.gate.Thresholds;
import dev.onex.rule.RuleSetting;
import dev.onex.rules.BuiltInRules;
import dev.onex.validation.ValidationError;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.codehaus.plexus.configuration.DefaultPlexusConfiguration;
import org.codehaus.plexus.configuration.PlexusConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckConfigurationTest {

  private static CheckConfiguration configuration(
      String failOn, Setting thresholds, Setting rules, String threads, String release) {
    return configuration(failOn, thresholds, rules, threads, release, "sampled");
  }

  private static CheckConfiguration withTiming(String timing) {
    return configuration("critical", none("thresholds"), none("rules"), "1", "17", timing);
  }

  private static CheckConfiguration configuration(
      String failOn,
      Setting thresholds,
      Setting rules,
      String threads,
      String release,
      String timing) {
    return new CheckConfiguration(
        new RawConfiguration(
            failOn,
            false,
            thresholds,
            rules,
            List.of(),
            List.of(),
            false,
            false,
            threads,
            "256MB",
            "1MB",
            timing,
            release,
            null,
            null,
            TestRun.TODAY,
            Path.of("base"),
            Path.of("base/target"),
            List.of(Path.of("src/main/java")),
            List.of(Path.of("src/test/java"))),
        BuiltInRules.all());
  }

  private static Setting none(String name) {
    return Setting.of(name, null, null);
  }

  private static List<String> problems(CheckConfiguration configuration) {
    configuration.performValidation();
    return configuration.validation().errors().stream().map(ValidationError::message).toList();
  }

  private static CheckConfiguration withRules(String property) {
    return configuration(
        "critical", none("thresholds"), Setting.of("rules", null, property), "1", "17");
  }

  private static CheckConfiguration withThresholds(String property) {
    return configuration(
        "critical", Setting.of("thresholds", null, property), none("rules"), "1", "17");
  }

  @Test
  void readsTheDefaults() {
    CheckConfiguration configuration =
        configuration("critical", none("thresholds"), none("rules"), "3", "21");

    assertThat(problems(configuration)).isEmpty();
    CheckSettings settings = configuration.settings();
    assertThat(configuration.threads()).isEqualTo(3);
    assertThat(configuration.budgetBytes()).isEqualTo(256L << 20);
    assertThat(settings.engine().level()).hasToString("Java 21");
    assertThat(settings.engine().encoding()).isEqualTo(StandardCharsets.UTF_8);
    assertThat(settings.engine().chunkBytes()).isEqualTo(1L << 20);
    assertThat(settings.thresholds().failOn()).isEqualTo(FailOn.CRITICAL);
    assertThat(settings.roots().tests()).isEmpty();
    assertThat(settings.reportFile()).isEqualTo(Path.of("base/target/onex-report.json"));
  }

  @ParameterizedTest
  @CsvSource({"17, Java 17", "1.8, Java 8", "7, Java 8", "26, Java 26", "'', Java 26"})
  void readsLevels(String release, String level) {
    CheckConfiguration configuration =
        configuration("critical", none("thresholds"), none("rules"), "1", release);

    assertThat(problems(configuration)).isEmpty();
    assertThat(configuration.settings().engine().level()).hasToString(level);
  }

  @ParameterizedTest
  @CsvSource({"99", "banana", "0", "4"})
  void refusesUnknownLevels(String release) {
    assertThat(problems(configuration("critical", none("thresholds"), none("rules"), "1", release)))
        .containsExactly(
            "<release>"
                + release
                + "</release>: allowed is 8 to 26, the levels of Java that the parser knows; unset, it is"
                + " maven.compiler.release");
  }

  @ParameterizedTest
  @CsvSource({"sampled, SAMPLED", "FULL, FULL", "' full ', FULL"})
  void readsHowRulesAreTimed(String written, Timing timing) {
    CheckConfiguration configuration = withTiming(written);
    assertThat(problems(configuration)).isEmpty();
    assertThat(configuration.settings().engine().timing()).isEqualTo(timing);
  }

  @Test
  void saysWhatIsWrongWithTheTiming() {
    assertThat(problems(withTiming("ful")))
        .containsExactly("<timing>ful</timing>: allowed is sampled, full; did you mean full?");
    assertThat(problems(withTiming("")))
        .containsExactly("<timing></timing>: allowed is sampled, full");
  }

  @Test
  void neverFailsOnNothing() {
    CheckConfiguration configuration =
        configuration("never", none("thresholds"), none("rules"), "1", "17");

    assertThat(problems(configuration)).isEmpty();
    assertThat(configuration.settings().thresholds().failOn()).isEqualTo(FailOn.NEVER);
  }

  @Test
  void readsRulesFromTheirProperty() {
    CheckConfiguration configuration =
        withRules("StringId=off,BroadCatch=warning,RawType.scope=everywhere");

    assertThat(problems(configuration)).isEmpty();
    assertThat(configuration.settings().ruleSettings())
        .isEqualTo(
            Map.of(
                "StringId", new RuleSetting(true, null, Map.of()),
                "BroadCatch", new RuleSetting(false, Severity.WARNING, Map.of()),
                "RawType", new RuleSetting(false, null, Map.of("scope", "everywhere"))));
  }

  @Test
  void readsRulesFromThePomAndThenIgnoresTheProperty() {
    PlexusConfiguration rule = new DefaultPlexusConfiguration("RawType");
    rule.addChild("severity", " error ");
    rule.addChild("scope", "everywhere");
    PlexusConfiguration rules = new DefaultPlexusConfiguration("rules", "${onex.rules}");
    rules.addChild(rule);
    CheckConfiguration configuration =
        configuration(
            "critical", none("thresholds"), Setting.of("rules", rules, "StringId=off"), "1", "17");

    assertThat(problems(configuration)).isEmpty();
    assertThat(configuration.settings().ruleSettings())
        .isEqualTo(
            Map.of(
                "RawType", new RuleSetting(false, Severity.ERROR, Map.of("scope", "everywhere"))));
  }

  @Test
  void anUnevaluatedPropertyIsNoConfiguration() {
    PlexusConfiguration xml = new DefaultPlexusConfiguration("rules", "${onex.rules}");

    assertThat(Setting.of("rules", xml, null).children()).isEmpty();
    assertThat(Setting.of("rules", xml, "StringId=off").children())
        .containsExactly(new Setting("StringId", "off", List.of()));
  }

  @Test
  void saysWhatIsWrongWithRules() {
    assertThat(problems(withRules("RawTyp=off")))
        .containsExactly("<rules><RawTyp>: there is no such rule; did you mean RawType?");
    assertThat(problems(withRules("Xyz=off")))
        .singleElement()
        .asString()
        .startsWith("<rules><Xyz>: there is no such rule; the rules are BadSuppression, ")
        .endsWith(", UntypedTime");
    assertThat(problems(withRules("RawType=eror")))
        .containsExactly(
            "<rules><RawType>eror: it is not a severity; allowed are critical, error, warning,"
                + " off; did you mean error?");
    assertThat(problems(withRules("RawType.scop=models")))
        .containsExactly(
            "<rules><RawType><scop>: the rule has no such option; it has severity, scope"
                + "; did you mean scope?");
    assertThat(problems(withRules("RawType.scope=all")))
        .singleElement()
        .asString()
        .startsWith("<rules><RawType><scope>all: allowed are ");
    assertThat(problems(withRules("RawType=")))
        .singleElement()
        .asString()
        .startsWith("<rules><RawType>: it is empty; write off, critical, error, warning");
    assertThat(problems(withRules("IncompleteAnalysis=off")))
        .singleElement()
        .asString()
        .startsWith("<rules><IncompleteAnalysis>off: it is about the check itself");
  }

  @Test
  void readsThresholds() {
    CheckConfiguration configuration =
        withThresholds(
            "maxCritical=1,maxErrors=2,maxWarnings=3,maxProcessingTime=2m,maxPeakMemory=1GB,"
                + "maxErrorRate=0.5,minThroughput=1.5,minConcurrentEfficiency=1");

    assertThat(problems(configuration)).isEmpty();
    assertThat(configuration.settings().thresholds())
        .isEqualTo(
            new Thresholds(
                FailOn.CRITICAL, 1, 2, 3, Duration.ofMinutes(2), 1L << 30, 0.5, 1.5, 1.0, false));
  }

  @Test
  void saysWhatIsWrongWithThresholds() {
    assertThat(problems(withThresholds("maxErors=1")))
        .containsExactly(
            "<thresholds><maxErors>: there is no such threshold; did you mean maxErrors?");
    assertThat(problems(withThresholds("maxErrors=-1")))
        .containsExactly(
            "<thresholds><maxErrors>-1</maxErrors>: allowed is a whole number from 0, as 10");
    assertThat(problems(withThresholds("maxErrorRate=2")))
        .containsExactly(
            "<thresholds><maxErrorRate>2</maxErrorRate>: allowed is a number from 0 to 1, as 0.05");
  }
}
