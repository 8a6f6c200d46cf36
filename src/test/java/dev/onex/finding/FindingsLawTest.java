package dev.onex.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Findings are a commutative, idempotent monoid, so that no order of merging can show. */
class FindingsLawTest {

  @Provide
  static Arbitrary<Findings> findings() {
    return findingList().map(Findings::of);
  }

  @Provide
  static Arbitrary<List<Finding>> findingList() {
    Arbitrary<Integer> small = Arbitraries.integers().between(1, 3);
    Arbitrary<String> text = Arbitraries.of("a", "b");
    return Combinators.combine(Arbitraries.of(Severity.class), small, small, text, text)
        .as(
            (severity, line, column, rule, details) ->
                new Finding(
                    rule, severity, "A.java", Location.at(line, column), "A", details, "m", ""))
        .list()
        .ofMaxSize(12);
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void mergingIsAssociative(
      @ForAll("findings") Findings a,
      @ForAll("findings") Findings b,
      @ForAll("findings") Findings c) {
    assertThat(a.merge(b).merge(c)).isEqualTo(a.merge(b.merge(c)));
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void mergingIsCommutative(@ForAll("findings") Findings a, @ForAll("findings") Findings b) {
    assertThat(a.merge(b)).isEqualTo(b.merge(a));
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void mergingWithItselfOrWithNoneChangesNothing(@ForAll("findings") Findings a) {
    assertThat(a.merge(a)).isEqualTo(a);
    assertThat(a.merge(Findings.NONE)).isEqualTo(a);
    assertThat(Findings.NONE.merge(a)).isEqualTo(a);
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void countsAddUp(@ForAll("findings") Findings a) {
    int sum = 0;
    for (Severity severity : Severity.values()) {
      sum += a.countExactly(severity);
    }
    assertThat(a.count(Severity.WARNING)).isEqualTo(sum).isEqualTo(a.list().size());
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void fingerprintsDoNotDependOnTheOrderOfDiscovery(
      @ForAll("findingList") List<Finding> found, @ForAll Random random) {
    List<Finding> shuffled = new ArrayList<>(found);
    Collections.shuffle(shuffled, random);
    assertThat(Fingerprints.assign(shuffled)).isEqualTo(Fingerprints.assign(found));
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void fingerprintsTellApartAllFindingsOfAFile(@ForAll("findings") Findings found) {
    assertThat(Fingerprints.assign(found.list()))
        .hasSize(found.list().size())
        .extracting(Finding::fingerprint)
        .doesNotHaveDuplicates()
        .allMatch(it -> it.matches("[0-9a-f]{16}"));
  }
}
