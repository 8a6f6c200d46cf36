package dev.onex.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onex.finding.Severity;
import dev.onex.rule.ModelSettings;
import dev.onex.rule.Rule;
import dev.onex.rule.RuleConfiguration;
import dev.onex.rule.RuleSet;
import dev.onex.rule.RuleSetting;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What counts as looking for the same. */
final class RulesHashTest {

  private static final Rule RAW = new SampleRules.RawType();
  private static final Rule ID = new SampleRules.StringId();
  private static final String PLAIN = hash(List.of(RAW, ID), Map.of());

  private static String hash(List<Rule> rules, Map<String, RuleSetting> settings) {
    return RulesHash.of(RuleSet.of(rules, settings), RuleConfiguration.of(settings));
  }

  private static String hash(
      String rule, boolean off, @Nullable Severity severity, Map<String, String> options) {
    return hash(List.of(RAW, ID), Map.of(rule, new RuleSetting(off, severity, options)));
  }

  @Test
  void itIsASha256ThatStaysTheSame() {
    assertThat(PLAIN).isEqualTo("58ee38cb0d51f61eb6f88b53f19b501dc87afdfb836d6b361b4336358362ad3b");
  }

  @Test
  void theOrderOfRulesDoesNotCount() {
    assertThat(hash(List.of(ID, RAW), Map.of())).isEqualTo(PLAIN);
  }

  @Test
  void settingADefaultDoesNotCount() {
    assertThat(hash("RawType", false, null, Map.of("names", "a,b", "deep", "false")))
        .isEqualTo(PLAIN);
  }

  @Test
  void rulesAndVersionsCount() {
    assertThat(hash(List.of(RAW), Map.of())).isNotEqualTo(PLAIN);
    assertThat(hash(List.of(RAW, new SampleRules.Later.StringId()), Map.of())).isNotEqualTo(PLAIN);
  }

  @Test
  void eachOptionCounts() {
    String names = hash("RawType", false, null, Map.of("names", "a"));
    String deep = hash("RawType", false, null, Map.of("deep", "true"));
    assertThat(List.of(PLAIN, names, deep)).doesNotHaveDuplicates();
  }

  @Test
  void eachSeverityCountsEvenTheDefaultForItHoldsForAllFindingsThen() {
    assertThat(
            List.of(
                PLAIN,
                hash("RawType", false, Severity.CRITICAL, Map.of()),
                hash("RawType", false, Severity.ERROR, Map.of()),
                hash("RawType", false, Severity.WARNING, Map.of())))
        .doesNotHaveDuplicates();
  }

  private static String hash(Map<String, RuleSetting> testRules, ModelSettings models) {
    RuleConfiguration configuration = new RuleConfiguration(Map.of(), testRules, models);
    return RulesHash.of(RuleSet.of(List.of(RAW, ID), configuration), configuration);
  }

  @Test
  void otherRulesForTestsCount() {
    assertThat(hash(Map.of(), ModelSettings.DEFAULT)).isEqualTo(PLAIN);
    assertThat(
            List.of(
                PLAIN,
                hash(Map.of("StringId", RuleSetting.OFF), ModelSettings.DEFAULT),
                hash("StringId", true, null, Map.of())))
        .doesNotHaveDuplicates();
  }

  @Test
  void whatMakesAModelCounts() {
    List<String> none = List.of();
    List<String> some = List.of("a");
    assertThat(
            List.of(
                PLAIN,
                hash(Map.of(), new ModelSettings(none, none, none, none)),
                hash(Map.of(), new ModelSettings(some, none, none, none)),
                hash(Map.of(), new ModelSettings(none, some, none, none)),
                hash(Map.of(), new ModelSettings(none, none, some, none)),
                hash(Map.of(), new ModelSettings(none, none, none, some))))
        .doesNotHaveDuplicates();
  }

  @Test
  void aRuleThatIsOffCountsAsIfThereWereNone() {
    assertThat(hash("StringId", true, null, Map.of())).isEqualTo(hash(List.of(RAW), Map.of()));
    assertThat(hash("StringId", true, Severity.ERROR, Map.of()))
        .isEqualTo(hash(List.of(RAW), Map.of()));
  }
}
