package dev.onex.finding;

import static dev.onex.finding.FindingSamples.SAMPLE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FingerprintsTest {

  private static String of(Finding finding) {
    return Fingerprints.assign(List.of(finding)).get(0).fingerprint();
  }

  @Test
  void isSha256OfRulePathSymbolDetailsAndOrdinal() {
    // printf 'RawType\0src/Order.java\0a.Order#lines\0List\0001' | sha256sum | cut -c1-16
    assertThat(of(SAMPLE)).isEqualTo("68efe34d676b2558");
  }

  @Test
  void survivesAnotherPlaceSeverityAndMessage() {
    Finding moved =
        new Finding(
            SAMPLE.rule(),
            Severity.WARNING,
            SAMPLE.path(),
            new Location(90, 1, 92, 4),
            SAMPLE.symbol(),
            SAMPLE.details(),
            "other words",
            "");
    assertThat(of(moved)).isEqualTo(of(SAMPLE));
  }

  @Test
  void changesWithRulePathSymbolAndDetails() {
    assertThat(
            List.of(
                of(SAMPLE),
                of(FindingSamples.of("Other", "src/Order.java", "a.Order#lines", "List", "m")),
                of(FindingSamples.of("RawType", "src/Other.java", "a.Order#lines", "List", "m")),
                of(FindingSamples.of("RawType", "src/Order.java", "a.Order#other", "List", "m")),
                of(FindingSamples.of("RawType", "src/Order.java", "a.Order#lines", "Map", "m"))))
        .doesNotHaveDuplicates();
  }

  @Test
  void keepsPartsApart() {
    assertThat(of(FindingSamples.of("R", "p", "ab", "c", "m")))
        .isNotEqualTo(of(FindingSamples.of("R", "p", "a", "bc", "m")));
  }

  @Test
  void countsTwinsInTheOrderOfTheFile() {
    Finding first = FindingSamples.of(Severity.ERROR, 10);
    Finding second = FindingSamples.of(Severity.ERROR, 20);
    List<Finding> assigned = Fingerprints.assign(List.of(second, first));
    assertThat(assigned).extracting(it -> it.location().line()).containsExactly(10, 20);
    assertThat(assigned.get(0).fingerprint()).isEqualTo(of(SAMPLE));
    assertThat(assigned.get(1).fingerprint()).isNotEqualTo(of(SAMPLE));
  }

  @Test
  void givesTwinsTheSameFingerprintsWhenBothMove() {
    assertThat(
            Fingerprints.assign(
                List.of(
                    FindingSamples.of(Severity.ERROR, 10), FindingSamples.of(Severity.ERROR, 20))))
        .extracting(Finding::fingerprint)
        .isEqualTo(
            Fingerprints.assign(
                    List.of(
                        FindingSamples.of(Severity.ERROR, 110),
                        FindingSamples.of(Severity.ERROR, 190)))
                .stream()
                .map(Finding::fingerprint)
                .toList());
  }

  @Test
  void dropsDuplicates() {
    assertThat(Fingerprints.assign(List.of(SAMPLE, SAMPLE))).hasSize(1);
    assertThat(Fingerprints.assign(List.of())).isEmpty();
  }
}
