package dev.onex.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestChecksTest {

  @Test
  void checksAreNamedByTool() {
    List<NearestChecks> checks =
        List.of(
            NearestChecks.of("Error Prone EmptyCatch"),
            NearestChecks.of("Sonar S108 S1166"),
            NearestChecks.of("SpotBugs DE_MIGHT_IGNORE"),
            NearestChecks.of("javac rawtypes"));
    assertThat(NearestChecks.render(checks))
        .isEqualTo(
            "Error Prone `EmptyCatch`; Sonar `S108`, `S1166`; SpotBugs `DE_MIGHT_IGNORE`; javac"
                + " `rawtypes`");
  }

  @Test
  void toolsThatNobodyKnowsAndNamesThatCannotBeAreRefused() {
    assertThatThrownBy(() -> NearestChecks.of("Prone EmptyCatch")).hasMessageContaining("which");
    assertThatThrownBy(() -> NearestChecks.of("Sonar EmptyCatch"))
        .hasMessage("Sonar has no check named EmptyCatch");
    assertThatThrownBy(() -> NearestChecks.of("PMD S108")).hasMessageContaining("S108");
    assertThatThrownBy(() -> NearestChecks.of("SpotBugs Ignore")).hasMessageContaining("Ignore");
    assertThatThrownBy(() -> NearestChecks.of("PMD ")).hasMessageContaining("named ");
  }

  @Test
  void toolsComeInOneOrderAndEachOnce() {
    for (RuleFamily family : RuleFamily.ALL) {
      for (RuleFamily.Member member : family.rules()) {
        assertThat(member.nearest().stream().map(NearestChecks::tool))
            .as(member.rule())
            .isSorted()
            .doesNotHaveDuplicates();
      }
    }
  }
}
