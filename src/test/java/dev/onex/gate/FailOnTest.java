package dev.onex.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onex.finding.Severity;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FailOnTest {

  @ParameterizedTest
  @CsvSource({
    "CRITICAL, false, false, true",
    "ERROR, false, true, true",
    "WARNING, true, true, true",
    "NEVER, false, false, false",
  })
  void includesItsSeverityAndWorse(
      FailOn failOn, boolean warning, boolean error, boolean critical) {
    assertThat(failOn.includes(Severity.WARNING)).isEqualTo(warning);
    assertThat(failOn.includes(Severity.ERROR)).isEqualTo(error);
    assertThat(failOn.includes(Severity.CRITICAL)).isEqualTo(critical);
  }

  @Test
  void isWrittenInSmallLettersAndReadInAny() {
    assertThat(Arrays.stream(FailOn.values()).map(FailOn::label))
        .containsExactly("critical", "error", "warning", "never");
    assertThat(FailOn.parse(" Never ")).contains(FailOn.NEVER);
    assertThat(FailOn.parse("error")).contains(FailOn.ERROR);
    assertThat(FailOn.parse("eror")).isEmpty();
    assertThat(FailOn.parse("")).isEmpty();
  }
}
