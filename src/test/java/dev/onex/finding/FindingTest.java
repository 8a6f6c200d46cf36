package dev.onex.finding;

import static dev.onex.finding.FindingSamples.SAMPLE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingTest {

  @Test
  void isOrderedByPathPlaceRuleMessageSymbolDetailsSeverityAndFingerprint() {
    List<Finding> ordered =
        List.of(
            FindingSamples.of("Z", "a/A.java", "z", "z", "z"),
            FindingSamples.at(Location.at(3, 6)),
            FindingSamples.of("A", "src/Order.java", "z", "z", "z"),
            FindingSamples.of("RawType", "src/Order.java", "z", "z", "a"),
            FindingSamples.of("RawType", "src/Order.java", "a", "z", "b"),
            FindingSamples.of("RawType", "src/Order.java", "b", "a", "b"),
            FindingSamples.of("RawType", "src/Order.java", "b", "b", "b"),
            withSeverity(Severity.CRITICAL),
            withSeverity(Severity.CRITICAL).withFingerprint("00"),
            withSeverity(Severity.CRITICAL).withFingerprint("01"),
            FindingSamples.of("RawType", "src/Zebra.java", "a", "a", "a"));
    List<Finding> shuffled = new ArrayList<>(ordered);
    Collections.reverse(shuffled);
    Collections.sort(shuffled);
    assertThat(shuffled).isEqualTo(ordered);
  }

  private static Finding withSeverity(Severity severity) {
    return new Finding("RawType", severity, "src/Order.java", SAMPLE.location(), "b", "b", "b", "");
  }

  @Test
  void getsAFingerprintAndKeepsEverythingElse() {
    assertThat(SAMPLE.withFingerprint("0123456789abcdef"))
        .isEqualTo(
            new Finding(
                "RawType",
                Severity.ERROR,
                "src/Order.java",
                Location.at(3, 7),
                "a.Order#lines",
                "List",
                "write List<Line>",
                "0123456789abcdef"));
  }
}
