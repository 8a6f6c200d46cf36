package dev.onex.suppression;

import dev.onex.finding.Finding;
import dev.onex.finding.Fingerprints;
import dev.onex.finding.Location;
import dev.onex.finding.Severity;
import dev.onex.outline.OutlineScanner;
import dev.onex.outline.OutlineScanner.Scan;
import dev.onex.outline.WordTable;
import dev.onex.source.SourceText;
import dev.onex.suppression.Suppressions.Outcome;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** A source with markers, and findings in it, as tests need them. */
record MarkedFile(String source) {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

  private static final RuleNames NAMES =
      new RuleNames(
          Set.of("RawType", "ObjectTyped", "StringId", "HardcodedSecret"),
          Set.of("BroadCatch"),
          Set.of("UnparsableSource", "StaleSuppression"));

  /** A finding at a place. */
  static Finding finding(String rule, int line, int column) {
    return new Finding(
        rule, Severity.ERROR, "A.java", Location.at(line, column), "A", "", "bad", "");
  }

  /** What the markers make of these findings. */
  Outcome apply(Finding... findings) {
    return suppressions().apply(Fingerprints.assign(Arrays.asList(findings)), true);
  }

  Suppressions suppressions() {
    Scan scan = new OutlineScanner(WordTable.ofKeywords()).scan(SourceText.of(source));
    return Suppressions.of(scan.text(), scan.outline().orElseThrow(), NAMES, TODAY);
  }

  /** What is wrong with markers when nothing was found, as {@code BAD 1:2 message}. */
  List<String> objections(Finding... findings) {
    return apply(findings).objections().stream()
        .map(it -> it.kind() + " " + place(it.location()) + " " + it.message())
        .toList();
  }

  private static String place(Location location) {
    return location.line() + ":" + location.column();
  }
}
