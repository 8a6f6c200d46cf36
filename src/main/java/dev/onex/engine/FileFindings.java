package dev.onex.engine;

import dev.onex.finding.Finding;
import dev.onex.finding.Fingerprints;
import dev.onex.finding.Location;
import dev.onex.finding.Severity;
import dev.onex.outline.Outline;
import dev.onex.rule.ActiveRule;
import dev.onex.rule.EngineRule;
import dev.onex.rule.RuleSet;
import dev.onex.source.SourceFile;
import dev.onex.suppression.Objection;
import dev.onex.suppression.Suppressions;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;

/** Gathers the findings about one file, and what went wrong while it was judged. For one thread. */
final class FileFindings {

  private final SourceFile file;
  private final RuleSet rules;
  private final List<Finding> findings = new ArrayList<>();
  private final Map<String, Finding> crashes = new TreeMap<>();
  private boolean failed;

  FileFindings(SourceFile file, RuleSet rules) {
    this.file = file;
    this.rules = rules;
  }

  void add(Finding finding) {
    findings.add(finding);
  }

  /** The file, or a part of it, is not text in the encoding or not Java at the level. */
  void unparsable(Location location, String symbol, String message) {
    failed = true;
    findings.add(finding(EngineRule.UNPARSABLE_SOURCE, location, symbol, "", message));
  }

  /** The file, or a part of it, could not be judged to the end. */
  void incomplete(Location location, String symbol, String cause, String message) {
    failed = true;
    findings.add(finding(EngineRule.INCOMPLETE_ANALYSIS, location, symbol, cause, message));
  }

  /** A rule threw. It is said once for a file, at the first declaration where it happened. */
  void crashed(ActiveRule rule, Location location, String symbol, Throwable thrown) {
    failed = true;
    String message =
        "rule "
            + rule.name()
            + " failed with "
            + firstLine(thrown)
            + "; the other rules went on; please report it, or switch the rule off with <rules><"
            + rule.name()
            + ">off</"
            + rule.name()
            + "></rules>";
    Finding crash = finding(EngineRule.INCOMPLETE_ANALYSIS, location, symbol, rule.name(), message);
    crashes.merge(rule.name(), crash, (one, other) -> one.compareTo(other) <= 0 ? one : other);
  }

  /** What was thrown, in one line, as messages are. */
  static String firstLine(Throwable thrown) {
    return thrown.toString().lines().findFirst().orElse("");
  }

  /** Why a file could not be read, without its path: findings name no places on this machine. */
  static String reason(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "it vanished during the run";
    }
    String said = e instanceof FileSystemException of ? of.getReason() : e.getMessage();
    String name = e.getClass().getSimpleName();
    return said == null ? name : name + ": " + said;
  }

  private Finding finding(
      EngineRule rule, Location location, String symbol, String details, String message) {
    return finding(rule, Severity.CRITICAL, location, symbol, details, message);
  }

  private Finding finding(
      EngineRule rule,
      Severity given,
      Location location,
      String symbol,
      String details,
      String message) {
    Severity severity = rules.engineRule(rule).severityFor(given);
    return new Finding(
        rule.ruleName(), severity, file.path(), location, symbol, details, message, "");
  }

  /** Whether something could not be judged. */
  boolean isFailed() {
    return failed;
  }

  /**
   * All findings, sorted and with fingerprints, parted by what the file's markers suppress. A
   * fingerprint does not depend on that.
   *
   * @param symbols names of declarations by their index
   */
  FileVerdict complete(Suppressions suppressions, IntFunction<String> symbols) {
    List<Finding> all = new ArrayList<>(findings);
    all.addAll(crashes.values());
    Suppressions.Outcome outcome = suppressions.apply(Fingerprints.assign(all), !failed);
    List<Finding> open = new ArrayList<>(outcome.open());
    // No rule reports under these names, so their ordinals are their own.
    open.addAll(
        Fingerprints.assign(
            outcome.objections().stream().map(it -> finding(it, symbols)).toList()));
    return new FileVerdict(open, outcome.suppressed());
  }

  private Finding finding(Objection objection, IntFunction<String> symbols) {
    String symbol =
        objection.declaration() == Outline.NONE ? "" : symbols.apply(objection.declaration());
    EngineRule rule =
        objection.kind() == Objection.Kind.BAD
            ? EngineRule.BAD_SUPPRESSION
            : EngineRule.STALE_SUPPRESSION;
    Severity severity = objection.kind() == Objection.Kind.IDLE ? Severity.WARNING : Severity.ERROR;
    return finding(
        rule, severity, objection.location(), symbol, objection.details(), objection.message());
  }
}
