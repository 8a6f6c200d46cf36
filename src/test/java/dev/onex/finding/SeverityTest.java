package dev.onex.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SeverityTest {

  @Test
  void goesFromWarningOverErrorToCritical() {
    assertThat(Severity.values())
        .containsExactly(Severity.WARNING, Severity.ERROR, Severity.CRITICAL);
  }

  @Test
  void isAtLeastItselfAndWhatIsMilder() {
    assertThat(Severity.ERROR.isAtLeast(Severity.WARNING)).isTrue();
    assertThat(Severity.ERROR.isAtLeast(Severity.ERROR)).isTrue();
    assertThat(Severity.ERROR.isAtLeast(Severity.CRITICAL)).isFalse();
  }

  @Test
  void isLoweredByOneStepDownToWarning() {
    assertThat(Severity.CRITICAL.lowered()).isEqualTo(Severity.ERROR);
    assertThat(Severity.ERROR.lowered()).isEqualTo(Severity.WARNING);
    assertThat(Severity.WARNING.lowered()).isEqualTo(Severity.WARNING);
  }

  @Test
  void hasALabelInLowerCase() {
    assertThat(Severity.WARNING.label()).isEqualTo("warning");
    assertThat(Severity.ERROR.label()).isEqualTo("error");
    assertThat(Severity.CRITICAL.label()).isEqualTo("critical");
  }

  @Test
  void isParsedFromItsLabelInAnyCaseAndWithBlanks() {
    assertThat(Severity.parse("critical")).contains(Severity.CRITICAL);
    assertThat(Severity.parse(" Error\n")).contains(Severity.ERROR);
    assertThat(Severity.parse("WARNING")).contains(Severity.WARNING);
  }

  @Test
  void isNotParsedFromAnythingElse() {
    assertThat(Severity.parse("warn")).isEmpty();
    assertThat(Severity.parse("")).isEmpty();
    assertThat(Severity.parse("never")).isEmpty();
  }
}
