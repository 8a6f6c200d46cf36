package dev.onex.maven;

import dev.onex.check.CheckSettings;
import dev.onex.chunk.JavaLevel;
import dev.onex.engine.EngineSettings;
import dev.onex.engine.Timing;
import dev.onex.gate.FailOn;
import dev.onex.gate.Thresholds;
import dev.onex.report.ReportFormat;
import dev.onex.report.ReportTargets;
import dev.onex.rule.ModelSettings;
import dev.onex.rule.RuleConfiguration;
import dev.onex.source.PathFilter;
import dev.onex.source.SourceRoots;
import dev.onex.validation.ValidatedModel;
import dev.onex.validation.ValidationError;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a check's parameters and finds everything that is wrong with them, before any file. */
final class CheckConfiguration extends ValidatedModel {

  static final List<String> FAIL_ON = Arrays.stream(FailOn.values()).map(FailOn::label).toList();
  static final List<String> FORMATS =
      Arrays.stream(ReportFormat.values()).map(ReportFormat::label).toList();
  static final List<String> TIMINGS = Arrays.stream(Timing.values()).map(Timing::label).toList();

  private static final List<ReportFormat> DEFAULT_FORMATS =
      List.of(ReportFormat.JSON, ReportFormat.HTML);
  private static final long MEGABYTE = 1 << 20;
  private static final long DEFAULT_BUDGET = 256 * MEGABYTE;

  private final RawConfiguration raw;
  private final AvailableRules available;
  private final Parameters parameters;
  private RuleChoices rules = new RuleChoices();
  private RuleChoices testRules = rules;
  private ModelSettings models = ModelSettings.DEFAULT;
  private Preset preset = Preset.DEFAULT;
  private Thresholds thresholds = Thresholds.DEFAULT;
  private List<ReportFormat> formats = DEFAULT_FORMATS;
  private Timing timing = Timing.SAMPLED;
  private Charset encoding = StandardCharsets.UTF_8;
  private JavaLevel level = JavaLevel.newest();
  private PathFilter filter = new PathFilter(List.of(), List.of());
  private boolean includeGenerated;
  private boolean includeTests;
  private @Nullable Path historyFile;
  private long chunkBytes;
  private long budgetBytes;
  private int threads;

  CheckConfiguration(RawConfiguration raw, AvailableRules available) {
    this.raw = raw;
    this.available = available;
    this.parameters = new Parameters(raw.layers(), this::wrong);
  }

  @Override
  protected void validateModelData() {
    super.validateModelData();
    raw.problems().forEach(this::wrong);
    available.problems().forEach(this::wrong);
    preset = parameters.word("preset", Preset.DEFAULT, Preset.names(), Preset::parse);
    thresholds = readThresholds();
    readRules();
    int cores = Runtime.getRuntime().availableProcessors();
    threads =
        parameters.one("threads", cores, Quantities.THREADS, it -> Quantities.threads(it, cores));
    budgetBytes = size("memoryBudget", DEFAULT_BUDGET);
    chunkBytes = size("chunkSize", MEGABYTE);
    timing = parameters.word("timing", Timing.SAMPLED, TIMINGS, Timing::parse);
    formats = parameters.words("formats", DEFAULT_FORMATS, FORMATS, ReportFormat::parse);
    includeGenerated = parameters.flag("includeGenerated");
    includeTests = parameters.flag("includeTests");
    filter = new PathFilter(parameters.list("includes"), parameters.list("excludes"));
    level = readLevel();
    encoding = readEncoding();
    historyFile = HistoryParameter.read(parameters, raw.project());
  }

  private Thresholds readThresholds() {
    FailOn failOn = parameters.word("failOn", preset.failOn(), FAIL_ON, FailOn::parse);
    boolean failOnPerformance = parameters.flag("failOnPerformance");
    return new ThresholdSettings(raw.layers().of("thresholds"), this::wrong)
        .read(failOn, failOnPerformance);
  }

  private void readRules() {
    models = new ModelParameter(raw.layers().of("models"), this::wrong).read();
    RuleSettings settings = new RuleSettings(available, this::wrong);
    rules = new RuleChoices();
    settings.add(preset, rules);
    raw.layers().of(RuleSettings.WIRE_PACKAGES).forEach(it -> settings.addForAll(it, rules));
    raw.layers().of("rules").forEach(it -> settings.add(it, rules));
    testRules = new RuleChoices(rules);
    raw.layers().of("testRules").forEach(it -> settings.add(it, testRules));
  }

  private long size(String name, long byDefault) {
    return parameters.one(name, byDefault, Quantities.SIZES, Quantities::size);
  }

  private JavaLevel readLevel() {
    RawConfiguration.Project project = raw.project();
    String levels =
        JavaLevel.OLDEST + " to " + JavaLevel.NEWEST + ", the levels of Java that the parser knows";
    JavaLevel inherited =
        isSet(project.release())
            ? shared("maven.compiler.release", project.release(), levels)
            : shared("maven.compiler.source", project.source(), levels);
    return parameters.one(
        "release",
        inherited,
        levels + "; unset, it is maven.compiler.release",
        CheckConfiguration::level);
  }

  /** The level that the project sets for other plugins. */
  private JavaLevel shared(String property, @Nullable String value, String levels) {
    if (value == null || !isSet(value) || !raw.layers().of("release").isEmpty()) {
      return JavaLevel.newest();
    }
    Optional<JavaLevel> known = level(value);
    if (known.isEmpty()) {
      wrong(Place.of(Origin.POM, property).with(value) + ": allowed is " + levels);
    }
    return known.orElse(JavaLevel.newest());
  }

  private static Optional<JavaLevel> level(String written) {
    String number = written.strip().replaceFirst("^1\\.", "");
    int feature = number.matches("\\d{1,3}") ? Integer.parseInt(number) : 0;
    // What is older than the oldest level is a part of it.
    return JavaLevel.of(feature >= 5 ? Math.max(feature, JavaLevel.OLDEST) : feature);
  }

  private static boolean isSet(@Nullable String value) {
    return value != null && !value.isBlank() && !value.startsWith("${");
  }

  private Charset readEncoding() {
    String shared = raw.project().encoding();
    Charset inherited = StandardCharsets.UTF_8;
    if (shared != null && isSet(shared) && raw.layers().of("encoding").isEmpty()) {
      Optional<Charset> known = charset(shared);
      if (known.isEmpty()) {
        Place place = Place.of(Origin.POM, "project.build.sourceEncoding");
        wrong(place.with(shared) + ": allowed is a name of an encoding that Java knows, as UTF-8");
      }
      inherited = known.orElse(inherited);
    }
    return parameters.one(
        "encoding",
        inherited,
        "a name of an encoding that Java knows, as UTF-8; unset, it is project.build.sourceEncoding",
        CheckConfiguration::charset);
  }

  private static Optional<Charset> charset(String name) {
    try {
      return Optional.of(Charset.forName(name.strip()));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  private void wrong(String message) {
    addValidationError(ValidationError.clipped(message), null, "CONFIGURATION");
  }

  /** How the rules are set, and by whom; only if the configuration is valid. */
  RuleListing listing() {
    Origin origin =
        raw.layers().of("preset").stream()
            .reduce((weaker, stronger) -> stronger)
            .map(it -> it.place().origin())
            .orElse(Origin.DEFAULT);
    RuleChoices.Choice start = new RuleChoices.Choice(preset.name(), origin);
    return new RuleListing(available, rules, testRules, start);
  }

  /** Everything that is wrong, for people; only if the configuration is not valid. */
  String complaint() {
    StringBuilder message =
        new StringBuilder(
            "The configuration of onex is wrong. What stands here as <name> may also have come"
                + " from the property onex.name:");
    validation().errors().forEach(it -> message.append("\n  ").append(it.message()));
    return message.toString();
  }

  /** What rules other jars brought, in a line for each jar. */
  List<String> rulesOfOthers() {
    return available.inLines();
  }

  /** How many workers; only if the configuration is valid. */
  int threads() {
    return threads;
  }

  /** The wanted memory budget in bytes; only if the configuration is valid. */
  long budgetBytes() {
    return budgetBytes;
  }

  /** What to check and how; only if the configuration is valid. */
  CheckSettings settings() {
    RawConfiguration.Project project = raw.project();
    SourceRoots roots =
        new SourceRoots(
            project.basedir(),
            project.roots(),
            includeTests ? project.testRoots() : List.of(),
            project.buildDirectory());
    return new CheckSettings(
        roots,
        filter,
        new EngineSettings(encoding, level, chunkBytes, includeGenerated, project.today(), timing),
        available.all(),
        new RuleConfiguration(
            rules.settings(available.all()),
            (includeTests ? testRules : rules).settings(available.all()),
            models),
        thresholds,
        new ReportTargets(project.buildDirectory(), formats),
        historyFile);
  }
}
