package dev.onex.bench;

import static dev.onex.bench.Figures.figure;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What {@code onex-bench.json} holds. The components are the keys of the file, in their order;
 * {@code docs/onex-bench.schema.json} says what each means.
 */
public record BenchFile(
    String schemaVersion,
    String version,
    String machineKey,
    double scale,
    List<ScenarioEntry> scenarios,
    List<ChangeEntry> changes,
    @Nullable SideEntry a,
    @Nullable SideEntry b,
    @Nullable ContrastEntry contrast) {

  private static final String SCHEMA_VERSION = "1.0";

  /** Copies. */
  public BenchFile {
    scenarios = List.copyOf(scenarios);
    changes = List.copyOf(changes);
  }

  /** A scenario. */
  public record ScenarioEntry(
      String scenario,
      int files,
      int offendingFiles,
      int workers,
      @Nullable Double wallSeconds,
      @Nullable Double filesPerSecond,
      @Nullable Double peakHeapMegabytes,
      @Nullable Double concurrentEfficiency,
      boolean exact,
      List<RuleEntry> findings,
      List<LimitEntry> limits) {

    /** Copies. */
    public ScenarioEntry {
      findings = List.copyOf(findings);
      limits = List.copyOf(limits);
    }

    static ScenarioEntry of(ScenarioResult result) {
      Measured measured = result.measured();
      return new ScenarioEntry(
          result.scenario().name(),
          measured.files(),
          measured.offendingFiles(),
          measured.workers(),
          figure(Measure.SECONDS.of(measured)),
          figure(Measure.FILES_PER_SECOND.of(measured)),
          figure(Measure.PEAK_MEGABYTES.of(measured)),
          figure(measured.efficiency()),
          result.isExact(),
          RuleEntry.of(result.scenario().sources().findings(), measured.findings()),
          result.scenario().limits().stream().map(it -> LimitEntry.of(it, measured)).toList());
    }
  }

  /** The findings of a rule. */
  public record RuleEntry(String rule, int expected, int found) {

    static List<RuleEntry> of(Map<String, Integer> expected, Map<String, Integer> found) {
      TreeSet<String> rules = new TreeSet<>(expected.keySet());
      rules.addAll(found.keySet());
      return rules.stream()
          .map(it -> new RuleEntry(it, expected.getOrDefault(it, 0), found.getOrDefault(it, 0)))
          .toList();
    }
  }

  /** A limit. */
  public record LimitEntry(
      String measure,
      String unit,
      @Nullable Double value,
      String bound,
      double limit,
      boolean judged,
      boolean kept) {

    static LimitEntry of(Limit limit, Measured measured) {
      return new LimitEntry(
          limit.measure().label(),
          limit.measure().unit(),
          figure(limit.measure().of(measured)),
          limit.bound().sign(),
          limit.value(),
          limit.isJudged(measured),
          limit.isKept(measured));
    }
  }

  /** How a measure differs from an earlier report. */
  public record ChangeEntry(
      String of,
      String measure,
      String unit,
      @Nullable Double before,
      @Nullable Double now,
      String verdict) {

    static ChangeEntry of(Change change) {
      Double before = change.before();
      return new ChangeEntry(
          change.scenario(),
          change.measure().label(),
          change.measure().unit(),
          before == null ? null : figure(before),
          figure(change.now()),
          change.verdict().label());
    }
  }

  /** One of two that were compared. */
  public record SideEntry(String version, TrialSettings settings, int findings) {

    static SideEntry of(Side side, Map<String, Integer> findings) {
      int sum = findings.values().stream().mapToInt(it -> it).sum();
      return new SideEntry(side.version(), side.settings(), sum);
    }
  }

  /** The content of the file for a report. */
  public static BenchFile of(BenchReport report) {
    Compared compared = report.compared();
    return new BenchFile(
        SCHEMA_VERSION,
        report.version(),
        report.machineKey(),
        report.scale(),
        report.scenarios().stream().map(ScenarioEntry::of).toList(),
        report.changes().stream().map(ChangeEntry::of).toList(),
        compared == null ? null : SideEntry.of(compared.a(), compared.findingsA()),
        compared == null ? null : SideEntry.of(compared.b(), compared.findingsB()),
        compared == null ? null : ContrastEntry.of(compared.contrast()));
  }
}
