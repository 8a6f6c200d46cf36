package dev.onex.report;

import dev.onex.engine.RunResult;
import dev.onex.engine.RunResult.SkippedFile;
import dev.onex.finding.Finding;
import dev.onex.finding.Severity;
import dev.onex.gate.Alert;
import dev.onex.rule.ActiveRule;
import dev.onex.rule.RuleSet;
import dev.onex.suppression.SuppressedFinding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that is to say about a check. The JSON file is this record: its components are the file's
 * keys, in their order. What changes between two checks of the same input is in {@code run}, {@code
 * performance}, {@code memory}, {@code alerts} and {@code history} only.
 *
 * @param schemaVersion the version of the file's format: {@link #SCHEMA_VERSION}
 * @param tool what made the report
 * @param project what was checked
 * @param summary the verdict and the counts
 * @param findings every finding, by path, place and rule
 * @param suppressed findings that were suppressed in the sources, in the same order
 * @param skipped files that were left out, by path
 * @param rules every rule, switched on or off, by name
 * @param run where and when it was, and with what input
 * @param performance what it took
 * @param memory what the memory did
 * @param alerts limits on performance that were not kept
 * @param history how it compares with earlier runs
 */
public record CheckReport(
    String schemaVersion,
    Tool tool,
    Project project,
    Summary summary,
    List<ReportedFinding> findings,
    List<Suppressed> suppressed,
    List<SkippedFile> skipped,
    List<ReportedRule> rules,
    RunFacts run,
    Performance performance,
    MemoryUse memory,
    List<Alert> alerts,
    History history) {

  /** The version of the format; the number after the point grows with every addition. */
  public static final String SCHEMA_VERSION = "1.1";

  /** The name of the tool that writes reports. */
  public static final String TOOL = "onex-maven-plugin";

  /** What made a report: the plugin's artifact and its version. */
  public record Tool(String name, String version) {}

  /** A project's Maven coordinates. */
  public record Project(GroupId groupId, ArtifactId artifactId, String version) {

    /** Whose project it is, as {@code org.example}. */
    public record GroupId(String value) {}

    /** Which of that group's projects it is, as {@code orders}. */
    public record ArtifactId(String value) {}
  }

  /** Whether a finding is known from before. */
  public enum FindingState {
    /** It is in no baseline. */
    NEW,
    /** It is in the baseline. */
    BASELINED
  }

  /**
   * A finding. For what the components mean see {@link Finding} and {@link
   * dev.onex.finding.Location}.
   *
   * @param state whether it is known from before
   */
  public record ReportedFinding(
      String rule,
      Severity severity,
      String path,
      int line,
      int column,
      int endLine,
      int endColumn,
      String symbol,
      String message,
      String fingerprint,
      FindingState state) {

    static ReportedFinding of(Finding finding) {
      return new ReportedFinding(
          finding.rule(),
          finding.severity(),
          finding.path(),
          finding.location().line(),
          finding.location().column(),
          finding.location().endLine(),
          finding.location().endColumn(),
          finding.symbol(),
          finding.message(),
          finding.fingerprint(),
          FindingState.NEW);
    }
  }

  /**
   * A finding that was suppressed in a source. For what the other components mean see {@link
   * Finding}.
   *
   * @param line the line of the finding, from 1
   * @param reason why, in the words of whoever suppressed it
   * @param until the last day on which that holds; null if for ever
   */
  public record Suppressed(
      String rule,
      String path,
      int line,
      String reason,
      @OrNull @Nullable LocalDate until,
      Severity severity,
      String fingerprint,
      String message) {

    static Suppressed of(SuppressedFinding suppressed) {
      Finding finding = suppressed.finding();
      return new Suppressed(
          finding.rule(),
          finding.path(),
          finding.location().line(),
          suppressed.reason(),
          suppressed.until(),
          finding.severity(),
          finding.fingerprint(),
          finding.message());
    }
  }

  /**
   * A rule.
   *
   * @param rule its name
   * @param severity the severity that was set for all of its findings, or else the one that it says
   *     of itself; then single findings may have another
   * @param enabled whether it is switched on, if only for files of test roots
   * @param findings how many findings are its own
   */
  public record ReportedRule(String rule, Severity severity, boolean enabled, long findings) {}

  /** The report of a check. */
  public static CheckReport of(ReportData data) {
    RunResult run = data.run();
    List<SkippedFile> skipped = skipped(data);
    return new CheckReport(
        SCHEMA_VERSION,
        new Tool(TOOL, data.toolVersion()),
        data.project(),
        Summary.of(run, skipped.size(), data.gate().verdict()),
        run.findings().list().stream().map(ReportedFinding::of).toList(),
        run.suppressed().stream().map(Suppressed::of).toList(),
        skipped,
        rules(data.rules(), run.findings().list()),
        RunFacts.of(data),
        Performance.of(run),
        MemoryUse.of(run.metrics().memory()),
        data.gate().alerts().stream().map(CheckReport::rounded).toList(),
        History.of(data.history()));
  }

  private static List<SkippedFile> skipped(ReportData data) {
    return Stream.concat(data.run().skipped().stream(), data.skipped().stream())
        .sorted(Comparator.comparing(SkippedFile::path).thenComparing(SkippedFile::reason))
        .toList();
  }

  private static List<ReportedRule> rules(RuleSet rules, List<Finding> findings) {
    Map<String, Long> counts =
        findings.stream().collect(Collectors.groupingBy(Finding::rule, Collectors.counting()));
    List<ReportedRule> all = new ArrayList<>();
    rules.active().forEach(it -> all.add(rule(it, true, counts)));
    Map<String, ActiveRule> onlyForTests =
        rules.forTests().active().stream().collect(Collectors.toMap(ActiveRule::name, it -> it));
    for (ActiveRule off : rules.off()) {
      ActiveRule forTests = onlyForTests.get(off.name());
      all.add(rule(forTests == null ? off : forTests, forTests != null, counts));
    }
    all.sort(Comparator.comparing(ReportedRule::rule));
    return List.copyOf(all);
  }

  private static ReportedRule rule(ActiveRule rule, boolean enabled, Map<String, Long> counts) {
    return new ReportedRule(
        rule.name(), rule.severity(), enabled, counts.getOrDefault(rule.name(), 0L));
  }

  private static Alert rounded(Alert alert) {
    return new Alert(
        alert.severity(),
        alert.metric(),
        Decimals.share(alert.value()),
        Decimals.share(alert.threshold()),
        alert.message());
  }
}
