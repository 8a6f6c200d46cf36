package dev.onex.maven;

import static dev.onex.maven.Configurations.problems;
import static dev.onex.maven.Configurations.typed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onex.finding.Severity;
import dev.onex.gate.FailOn;
import dev.onex.rule.Declaration;
import dev.onex.rule.Reporter;
import dev.onex.rule.Rule;
import dev.onex.rule.RuleInfo;
import dev.onex.rule.RuleSet;
import dev.onex.rule.RuleSetting;
import dev.onex.rule.Scope;
import dev.onex.rules.BuiltInRules;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PresetTest {

  private static final List<Rule> RULES = List.of(new Usual(), new Wanted(), new Future());

  @RuleInfo(summary = "Is on", severity = Severity.ERROR, scope = Scope.MEMBER)
  private static final class Usual implements Rule {
    @Override
    public void inspect(Declaration declaration, Reporter reporter) {}
  }

  @RuleInfo(summary = "Is off", severity = Severity.ERROR, scope = Scope.MEMBER, optIn = true)
  private static final class Wanted implements Rule {
    @Override
    public void inspect(Declaration declaration, Reporter reporter) {}
  }

  @RuleInfo(summary = "Comes", severity = Severity.ERROR, scope = Scope.MEMBER, since = "9.9")
  private static final class Future implements Rule {
    @Override
    public void inspect(Declaration declaration, Reporter reporter) {}
  }

  private static List<String> active(String preset) {
    return active(preset, Map.of());
  }

  private static List<String> active(String preset, Map<String, String> jars) {
    RuleChoices choices = new RuleChoices();
    new RuleSettings(new AvailableRules(RULES, jars, List.of(), Set.of()), it -> {})
        .add(Preset.parse(preset).orElseThrow(), choices);
    Map<String, RuleSetting> settings = choices.settings(RULES);
    return RuleSet.of(RULES, settings).active().stream().map(it -> it.name()).toList();
  }

  @Test
  void aPinnedPresetKeepsRulesOfOthersWhateverTheirVersion() {
    Map<String, String> jars = Map.of("Future", "theirs.jar");
    assertThat(active("recommended-0.1")).containsExactly("Usual");
    assertThat(active("recommended-0.1", jars)).containsExactly("Future", "Usual");
    assertThat(active("all-0.1", Map.of("Wanted", "theirs.jar")))
        .containsExactly("Usual", "Wanted");
  }

  @Test
  void allSwitchesOnWhatIsOffByDefault() {
    assertThat(active("recommended")).containsExactly("Future", "Usual");
    assertThat(active("strict")).containsExactly("Future", "Usual");
    assertThat(active("all")).containsExactly("Future", "Usual", "Wanted");
  }

  @Test
  void aVersionLeavesOutTheRulesThatCameLater() {
    assertThat(Preset.VERSIONS).doesNotContain("9.9");
    Preset pinned = new Preset(Preset.Kind.ALL, "0.1");
    assertThat(pinned.isOn(RuleSet.infoOf(new Wanted()))).contains(true);
    assertThat(pinned.isOn(RuleSet.infoOf(new Usual()))).isEmpty();
    assertThat(pinned.isOn(RuleSet.infoOf(new Future()))).contains(false);
    assertThat(active("all-0.1")).containsExactly("Usual", "Wanted");
  }

  @Test
  void strictFailsOnErrorsUnlessSomebodySaysOtherwise() {
    CheckConfiguration strict = typed("preset", "strict");
    assertThat(problems(strict)).isEmpty();
    assertThat(strict.settings().thresholds().failOn()).isEqualTo(FailOn.ERROR);

    CheckConfiguration milder = typed("preset", "strict-0.1", "failOn", "never");
    assertThat(problems(milder)).isEmpty();
    assertThat(milder.settings().thresholds().failOn()).isEqualTo(FailOn.NEVER);
  }

  @Test
  void saysWhichPresetsThereAre() {
    assertThat(problems(typed("preset", "stict")))
        .containsExactly(
            "<preset>stict</preset>: allowed is recommended, recommended-0.1, strict, strict-0.1,"
                + " all, all-0.1; did you mean strict?");
    assertThat(Preset.names())
        .allSatisfy(it -> assertThat(Preset.parse(it).orElseThrow().name()).isEqualTo(it));
  }

  @Test
  void everyRuleIsOfAVersionAndTheNewestIsThatOfThePom() throws Exception {
    assertThat(BuiltInRules.all())
        .allSatisfy(it -> assertThat(Preset.VERSIONS).contains(RuleSet.infoOf(it).since()));
    String newest = Preset.VERSIONS.get(Preset.VERSIONS.size() - 1);
    assertThat(Files.readString(Path.of("pom.xml")))
        .contains("<artifactId>onex-maven-plugin</artifactId>\n  <version>" + newest + ".");
  }

  @Test
  void strictValuesAreAllowedAndNotTheDefault() {
    for (Rule rule : BuiltInRules.all()) {
      assertThat(RuleSet.infoOf(rule).options())
          .filteredOn(it -> !it.strictValue().isEmpty())
          .allSatisfy(it -> assertThat(it.strictValue()).isNotEqualTo(it.defaultValue()))
          .allSatisfy(
              it ->
                  assertThat(it.allowed().length == 0 || contains(it.allowed(), it.strictValue()))
                      .isTrue());
    }
  }

  private static boolean contains(String[] values, String value) {
    return Arrays.asList(values).contains(value);
  }
}
