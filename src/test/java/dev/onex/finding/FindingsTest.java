package dev.onex.finding;

import static dev.onex.finding.Severity.CRITICAL;
import static dev.onex.finding.Severity.ERROR;
import static dev.onex.finding.Severity.WARNING;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FindingsTest {

  private static Findings findings(Severity... severities) {
    return Findings.of(
        IntStream.range(0, severities.length)
            .mapToObj(it -> FindingSamples.of(severities[it], it + 1))
            .toList());
  }

  @Test
  void areSortedAndEachIsThereOnce() {
    Finding first = FindingSamples.of(ERROR, 1);
    Finding second = FindingSamples.of(WARNING, 2);
    assertThat(Findings.of(List.of(second, first, second)).list()).containsExactly(first, second);
  }

  @Test
  void ofNothingAreNone() {
    assertThat(Findings.of(List.of())).isSameAs(Findings.NONE);
    assertThat(Findings.NONE.isEmpty()).isTrue();
    assertThat(findings(WARNING).isEmpty()).isFalse();
  }

  @Test
  void countErrorsIncludingCriticals() {
    Findings findings = findings(WARNING, ERROR, CRITICAL, ERROR, WARNING, WARNING);
    assertThat(findings.count(WARNING)).isEqualTo(6);
    assertThat(findings.count(ERROR)).isEqualTo(3);
    assertThat(findings.count(CRITICAL)).isEqualTo(1);
  }

  @Test
  void countASingleSeverity() {
    Findings findings = findings(WARNING, ERROR, CRITICAL, ERROR, WARNING, WARNING);
    assertThat(findings.countExactly(WARNING)).isEqualTo(3);
    assertThat(findings.countExactly(ERROR)).isEqualTo(2);
    assertThat(findings.countExactly(CRITICAL)).isEqualTo(1);
  }

  @Test
  void areSummedUpInWords() {
    assertThat(Findings.NONE.summary()).isEqualTo("no findings");
    assertThat(findings(CRITICAL, ERROR, WARNING, WARNING).summary())
        .isEqualTo("2 errors (1 critical), 2 warnings");
    assertThat(findings(ERROR).summary()).isEqualTo("1 error");
    assertThat(findings(CRITICAL).summary()).isEqualTo("1 error (1 critical)");
    assertThat(findings(WARNING).summary()).isEqualTo("1 warning");
    assertThat(findings(ERROR, ERROR, WARNING).summary()).isEqualTo("2 errors, 1 warning");
  }

  @Test
  void mergedAreSortedAndEachIsThereOnce() {
    Finding one = FindingSamples.of(ERROR, 1);
    Finding two = FindingSamples.of(ERROR, 2);
    Finding three = FindingSamples.of(ERROR, 3);
    Findings merged = Findings.of(List.of(three, one)).merge(Findings.of(List.of(two, three)));
    assertThat(merged.list()).containsExactly(one, two, three);
  }

  @Test
  void doNotChangeWithTheCollectionTheyWereMadeFrom() {
    List<Finding> source = new ArrayList<>(List.of(FindingSamples.of(ERROR, 1)));
    Findings findings = Findings.of(source);
    source.clear();
    assertThat(findings.list()).hasSize(1);
  }

  @Test
  void areEqualWhateverOrderTheyCameIn() {
    List<Finding> sorted = Stream.of(1, 2, 3).map(it -> FindingSamples.of(ERROR, it)).toList();
    List<Finding> other = List.of(sorted.get(2), sorted.get(0), sorted.get(1));
    assertThat(Findings.of(other)).isEqualTo(Findings.of(sorted));
  }
}
