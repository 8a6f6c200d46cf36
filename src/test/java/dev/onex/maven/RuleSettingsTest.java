package dev.onex.maven;

import static dev.onex.maven.Configurations.layer;
import static dev.onex.maven.Configurations.layered;
import static dev.onex.maven.Configurations.problems;
import static dev.onex.maven.Configurations.typed;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onex.finding.Severity;
import dev.onex.rule.RuleSet;
import dev.onex.rule.RuleSetting;
import dev.onex.rules.BuiltInRules;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RuleSettingsTest {

  private static Map<String, RuleSetting> settings(CheckConfiguration configuration) {
    assertThat(problems(configuration)).isEmpty();
    return configuration.settings().ruleConfiguration().rules();
  }

  @Test
  void readsRulesFromTheirProperty() {
    assertThat(settings(typed("rules", "StringId=off,BroadCatch=warning,RawType.scope=everywhere")))
        .isEqualTo(
            Map.of(
                "StringId", new RuleSetting(true, null, Map.of()),
                "BroadCatch", new RuleSetting(false, Severity.WARNING, Map.of()),
                "RawType", new RuleSetting(false, null, Map.of("scope", "everywhere"))));
  }

  @Test
  void onSwitchesARuleOnAndNothingElse() {
    assertThat(settings(typed("rules", "StringId=on")))
        .isEqualTo(Map.of("StringId", RuleSetting.DEFAULT));
  }

  @Test
  void layersAreMergedRuleByRuleAndOptionByOption() {
    CheckConfiguration configuration =
        layered(
            List.of(),
            layer(
                Origin.line("onex.yaml", 1),
                "rules",
                "StringId=warning,StringId.nouns=id,StringId.allowedNames=a;b,BroadCatch=off"),
            layer(Origin.POM, "rules", "StringId.nouns=key,NullOptional=off"),
            layer(Origin.COMMAND_LINE, "rules", "NullOptional=on,BroadCatch=error"));

    assertThat(settings(configuration))
        .isEqualTo(
            Map.of(
                "StringId",
                new RuleSetting(
                    false, Severity.WARNING, Map.of("nouns", "key", "allowedNames", "a,b")),
                "BroadCatch",
                new RuleSetting(false, Severity.ERROR, Map.of()),
                "NullOptional",
                RuleSetting.DEFAULT));
  }

  @Test
  void whoeverSetsAnOptionWantsTheRule() {
    CheckConfiguration configuration =
        layered(
            List.of(),
            layer(Origin.line("onex.yaml", 1), "rules", "RawType=off"),
            layer(Origin.POM, "rules", "RawType.scope=everywhere"));

    assertThat(settings(configuration))
        .isEqualTo(Map.of("RawType", new RuleSetting(false, null, Map.of("scope", "everywhere"))));
  }

  @Test
  void offMayStandBesideOptions() {
    assertThat(settings(typed("rules", "RawType.severity=off,RawType.scope=everywhere")))
        .isEqualTo(Map.of("RawType", new RuleSetting(true, null, Map.of("scope", "everywhere"))));
  }

  @Test
  void strictSetsOptionsThatOthersMaySetAgain() {
    assertThat(settings(typed("preset", "strict")))
        .containsEntry("RawType", new RuleSetting(false, null, Map.of("scope", "everywhere")))
        .containsEntry("StringId", new RuleSetting(false, null, Map.of("allowLongIds", "false")));
    assertThat(settings(typed("preset", "strict", "rules", "RawType.scope=models")))
        .containsEntry("RawType", new RuleSetting(false, null, Map.of("scope", "models")));
  }

  @Test
  void testsMayHaveOtherSettingsThatCountMore() {
    CheckConfiguration configuration =
        layered(
            List.of(),
            layer(
                Origin.line("onex.yaml", 1),
                "includeTests",
                "true",
                "testRules",
                "RawType=off,StringId=off"),
            layer(Origin.POM, "rules", "RawType=error,BroadCatch=off", "testRules", "StringId=on"));

    Map<String, RuleSetting> rules = settings(configuration);
    assertThat(rules)
        .isEqualTo(
            Map.of(
                "RawType",
                new RuleSetting(false, Severity.ERROR, Map.of()),
                "BroadCatch",
                RuleSetting.OFF));
    assertThat(configuration.settings().ruleConfiguration().testRules())
        .isEqualTo(
            Map.of(
                "RawType",
                new RuleSetting(true, Severity.ERROR, Map.of()),
                "BroadCatch",
                RuleSetting.OFF,
                "StringId",
                RuleSetting.DEFAULT));
  }

  @Test
  void settingsForTestsThatNobodyChecksMakeNoDifference() {
    CheckConfiguration configuration = typed("testRules", "RawType=off");

    assertThat(settings(configuration)).isEmpty();
    assertThat(configuration.settings().ruleConfiguration().testRules()).isEmpty();
    assertThat(problems(typed("testRules", "RawTyp=off")))
        .containsExactly("<testRules><RawTyp>: there is no such rule; did you mean RawType?");
  }

  @Test
  void wirePackagesAreForAllRulesThatKnowThemUnlessARuleHasItsOwn() {
    assertThat(settings(typed("wirePackages", "com.acme.api, com.acme.wire")))
        .isEqualTo(
            Map.of(
                "StringId",
                new RuleSetting(
                    false, null, Map.of("wirePackages", "com.acme.api,com.acme.wire"))));
    CheckConfiguration both =
        layered(
            List.of(),
            layer(Origin.POM, "rules", "StringId.wirePackages=a"),
            layer(Origin.COMMAND_LINE, "wirePackages", "b"));
    assertThat(settings(both))
        .isEqualTo(Map.of("StringId", new RuleSetting(false, null, Map.of("wirePackages", "a"))));
    assertThat(problems(typed("wirePackages", "com.acme.*")))
        .containsExactly(
            "<wirePackages>com.acme.*</wirePackages>: allowed is a name of a package, as"
                + " com.acme.api");
  }

  @Test
  void saysWhatIsWrongWithRules() {
    assertThat(problems(typed("rules", "RawTyp=off")))
        .containsExactly("<rules><RawTyp>: there is no such rule; did you mean RawType?");
    assertThat(problems(typed("rules", "Xyz=off")))
        .singleElement()
        .asString()
        .isEqualTo(
            "<rules><Xyz>: there is no such rule; the rules are "
                + BuiltInRules.all().stream().map(RuleSet::nameOf).collect(joining(", ")));
    assertThat(problems(typed("rules", "TodoMarker.ticketPattern=[A-Z")))
        .containsExactly(
            "<rules><TodoMarker><ticketPattern>[A-Z</ticketPattern>: Unclosed character class near"
                + " index 3");
    assertThat(problems(typed("rules", "RawType=eror")))
        .containsExactly(
            "<rules><RawType>eror</RawType>: it is not a severity; allowed are critical, error,"
                + " warning, on, off; did you mean error?");
    assertThat(problems(typed("rules", "RawType.scop=models")))
        .containsExactly(
            "<rules><RawType><scop>: the rule has no such option; it has severity, scope"
                + "; did you mean scope?");
    assertThat(problems(typed("rules", "RawType.scope=all")))
        .containsExactly("<rules><RawType><scope>all</scope>: allowed are models, everywhere");
    assertThat(problems(typed("rules", "RawType=")))
        .containsExactly(
            "<rules><RawType>: it is empty; write critical, error, warning, on, off, or nested"
                + " options");
    assertThat(problems(typed("rules", "IncompleteAnalysis=off")))
        .containsExactly(
            "<rules><IncompleteAnalysis>off</IncompleteAnalysis>: it is about the check itself, so it"
                + " cannot be switched off; write error or warning to make it milder");
  }

  @Test
  void saysWhatIsWrongWithThePlaceOfRules() {
    Setting text = Setting.text(Place.of(Origin.POM, "rules"), "off");
    Setting line = Setting.text(Place.of(Origin.line("onex.yaml", 3), "rules"), "off");

    assertThat(problems(layered(List.of(), Map.of("rules", text), Map.of("rules", line))))
        .containsExactly(
            "<rules>off</rules>: write an element per rule, as <rules><RawType>off</RawType></rules>",
            "onex.yaml:3: rules: off: write a key per rule, as RawType: off");
  }
}
