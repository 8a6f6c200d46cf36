package dev.onex.tuning;

import static dev.onex.bench.Figures.figure;

import dev.onex.bench.ContrastEntry;
import dev.onex.bench.Measure;
import dev.onex.bench.TrialSettings;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code onex-tune.json} holds. The components are the keys of the file, in their order;
 * {@code docs/onex-tune.schema.json} says what each means.
 */
public record TuneFile(
    String schemaVersion,
    String version,
    String machineKey,
    ProfileEntry profile,
    List<AdviceEntry> advice,
    List<TriedEntry> tried,
    List<SettingEntry> recommended) {

  private static final String SCHEMA_VERSION = "1.0";

  /** Copies. */
  public TuneFile {
    advice = List.copyOf(advice);
    tried = List.copyOf(tried);
    recommended = List.copyOf(recommended);
  }

  /** The project as it is. */
  public record ProfileEntry(
      TrialSettings settings,
      int files,
      long largestFileBytes,
      @Nullable Double wallSeconds,
      @Nullable Double peakHeapMegabytes,
      @Nullable Double concurrentEfficiency) {

    static ProfileEntry of(Profile profile) {
      return new ProfileEntry(
          profile.settings(),
          profile.measured().files(),
          profile.largestFile(),
          figure(Measure.SECONDS.of(profile.measured())),
          figure(Measure.PEAK_MEGABYTES.of(profile.measured())),
          figure(Measure.BUSY_PROCESSORS.of(profile.measured())));
    }
  }

  /** A parameter of the plugin and a value for it. */
  public record SettingEntry(String parameter, String value) {

    static SettingEntry of(Proposal proposal) {
      return new SettingEntry(proposal.parameter(), proposal.value());
    }
  }

  /** What a strategy says. */
  public record AdviceEntry(String strategy, String reason, List<SettingEntry> proposals) {

    /** Copies. */
    public AdviceEntry {
      proposals = List.copyOf(proposals);
    }

    static AdviceEntry of(Advice advice) {
      return new AdviceEntry(
          advice.strategy(),
          advice.reason(),
          advice.proposals().stream().map(SettingEntry::of).toList());
    }
  }

  /** A proposal that was tried. */
  public record TriedEntry(
      String parameter, String value, boolean recommended, ContrastEntry contrast) {

    static TriedEntry of(Tried tried) {
      return new TriedEntry(
          tried.proposal().parameter(),
          tried.proposal().value(),
          tried.isRecommended(),
          ContrastEntry.of(tried.contrast()));
    }
  }

  /**
   * The content of the file.
   *
   * @param version the plugin's version
   * @param machineKey the same for runs whose times may be compared
   * @param result what the project was advised
   */
  public static TuneFile of(String version, String machineKey, TuningResult result) {
    return new TuneFile(
        SCHEMA_VERSION,
        version,
        machineKey,
        ProfileEntry.of(result.profile()),
        result.advice().stream().map(AdviceEntry::of).toList(),
        result.tried().stream().map(TriedEntry::of).toList(),
        result.recommended().stream().map(it -> SettingEntry.of(it.proposal())).toList());
  }
}
