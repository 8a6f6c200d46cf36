package dev.onex.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.onex.finding.Severity;
import dev.onex.outline.Kind;
import dev.onex.rule.RuleSamples.Bodies;
import dev.onex.rule.RuleSamples.Everything;
import dev.onex.rule.RuleSamples.IncompleteAnalysis;
import dev.onex.rule.RuleSamples.Narrow;
import dev.onex.rule.RuleSamples.Optioned;
import dev.onex.rule.RuleSamples.Unannotated;
import dev.onex.rule.RuleSamples.Wished;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RuleSetTest {

  private static RuleSet of(Map<String, RuleSetting> settings, Rule... rules) {
    return RuleSet.of(List.of(rules), settings);
  }

  private static RuleSetting off() {
    return new RuleSetting(true, null, Map.of());
  }

  @Test
  void rulesAreOrderedByName() {
    RuleSet rules = of(Map.of(), new Narrow(), new Everything(), new Bodies());
    assertThat(rules.active())
        .extracting(ActiveRule::name)
        .containsExactly("Bodies", "Everything", "Narrow");
    assertThat(rules.off()).isEmpty();
  }

  @Test
  void rulesCanBeSwitchedOff() {
    RuleSet rules = of(Map.of("Narrow", off()), new Narrow(), new Everything());
    assertThat(rules.active()).extracting(ActiveRule::name).containsExactly("Everything");
    assertThat(rules.off()).extracting(ActiveRule::name).containsExactly("Narrow");
  }

  @Test
  void aRuleToOptInIsOffUntilSomethingIsSetForIt() {
    assertThat(of(Map.of(), new Wished()).off())
        .extracting(ActiveRule::name)
        .containsExactly("Wished");
    RuleSet wished = of(Map.of("Wished", RuleSetting.DEFAULT), new Wished());
    assertThat(wished.active()).extracting(ActiveRule::name).containsExactly("Wished");
  }

  @Test
  void rulesForTestsShareTheWordsThatAScanLooksFor() {
    RuleConfiguration configuration =
        new RuleConfiguration(
            Map.of("Wished", RuleSetting.DEFAULT),
            Map.of("Narrow", RuleSetting.OFF),
            ModelSettings.DEFAULT);
    RuleSet rules = RuleSet.of(List.of(new Narrow(), new Wished()), configuration);

    assertThat(rules.active()).extracting(ActiveRule::name).containsExactly("Narrow", "Wished");
    assertThat(rules.forTests().active()).isEmpty();
    assertThat(rules.forTests().words()).isSameAs(rules.words());
    assertThat(rules.forTests().forTests()).isSameAs(rules.forTests());
  }

  @Test
  void rulesForTestsAreTheSameOnesIfNothingElseIsSet() {
    RuleSet rules = of(Map.of(), new Narrow(), new Wished());

    assertThat(rules.forTests().active()).isEqualTo(rules.active());
    assertThat(rules.forTests().off()).isEqualTo(rules.off());
  }

  @Test
  void theSeverityIsTheRulesOwnUnlessOneIsSet() {
    RuleSetting strict = new RuleSetting(false, Severity.CRITICAL, Map.of());
    ActiveRule set = of(Map.of("Everything", strict), new Everything()).active().get(0);
    assertThat(set.severity()).isEqualTo(Severity.CRITICAL);
    assertThat(set.severityFor(Severity.WARNING)).isEqualTo(Severity.CRITICAL);
    ActiveRule own = of(Map.of(), new Everything()).active().get(0);
    assertThat(own.severity()).isEqualTo(Severity.WARNING);
    assertThat(own.severityFor(Severity.ERROR)).isEqualTo(Severity.ERROR);
  }

  @Test
  void aRuleIsConfiguredWithItsOptions() {
    RuleSetting setting = new RuleSetting(false, null, Map.of("scope", "everywhere"));
    ActiveRule rule = of(Map.of("Optioned", setting), new Optioned()).active().get(0);
    RuleOptions options = ((Optioned) rule.rule()).options();
    assertThat(options.values())
        .containsOnly(Map.entry("allow", "a, b"), Map.entry("scope", "everywhere"));
    assertThat(rule.needsBody()).isTrue();
    assertThat(of(Map.of(), new Optioned()).active().get(0).needsBody()).isFalse();
  }

  @Test
  void optionsAreReadAsTextOrAsList() {
    RuleOptions options =
        RuleOptions.of(RuleSet.infoOf(new Optioned()), Map.of("allow", " x ,, y,"));
    assertThat(options.get("scope")).isEqualTo("models");
    assertThat(options.list("allow")).containsExactly("x", "y");
    assertThat(new RuleOptions(Map.of("allow", "")).list("allow")).isEmpty();
    assertThatThrownBy(() -> options.get("other"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the rule declares no option other");
  }

  @Test
  void optionsThatNobodyDeclaredAreNotPassedOn() {
    RuleOptions options = RuleOptions.of(RuleSet.infoOf(new Optioned()), Map.of("other", "x"));
    assertThat(options.values()).containsOnlyKeys("allow", "scope");
  }

  @Test
  void aRuleWithoutOptionsStaysAsItIs() {
    Rule rule = new Everything();
    assertThat(rule.with(new RuleOptions(Map.of()))).isSameAs(rule);
  }

  @Test
  void settingsAreCopied() {
    Map<String, String> options = new HashMap<>(Map.of("scope", "models"));
    RuleSetting setting = new RuleSetting(false, null, options);
    options.clear();
    assertThat(setting.options()).containsOnlyKeys("scope");
    assertThat(RuleSetting.DEFAULT).isEqualTo(new RuleSetting(false, null, Map.of()));
  }

  @Test
  void aRuleWithoutItsAnnotationIsRefused() {
    assertThatThrownBy(() -> of(Map.of(), new Unannotated()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("dev.onex.rule.RuleSamples$Unannotated lacks @RuleInfo");
  }

  @Test
  void theEngineFindsItsRules() {
    RuleSet rules = of(Map.of(), new Everything(), new IncompleteAnalysis());
    assertThat(rules.engineRule(EngineRule.INCOMPLETE_ANALYSIS).name())
        .isEqualTo("IncompleteAnalysis");
    assertThatThrownBy(() -> rules.engineRule(EngineRule.UNPARSABLE_SOURCE))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("UnparsableSource is not among the rules");
  }

  @Test
  void interestIsWhatTheAnnotationSays() {
    assertThat(new Narrow().interest())
        .isEqualTo(
            new Interest(
                EnumSet.of(Kind.FIELD, Kind.METHOD),
                Where.MODELS,
                false,
                List.of("Object !static", "catch Object|String")));
    assertThat(new Everything().interest())
        .isEqualTo(new Interest(EnumSet.allOf(Kind.class), Where.EVERYWHERE, true, List.of()));
  }
}
