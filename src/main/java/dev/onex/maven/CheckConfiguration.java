package dev.onex.maven;

import dev.onex.check.CheckSettings;
import dev.onex.chunk.JavaLevel;
import dev.onex.engine.EngineSettings;
import dev.onex.engine.Timing;
import dev.onex.gate.FailOn;
import dev.onex.gate.Thresholds;
import dev.onex.rule.Nearest;
import dev.onex.rule.Rule;
import dev.onex.rule.RuleSetting;
import dev.onex.source.PathFilter;
import dev.onex.source.SourceRoots;
import dev.onex.validation.ValidatedModel;
import dev.onex.validation.ValidationError;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a check's parameters and finds everything that is wrong with them, before any file. */
final class CheckConfiguration extends ValidatedModel {

  private static final List<String> FAIL_ON =
      Arrays.stream(FailOn.values()).map(FailOn::label).toList();
  private static final List<String> TIMINGS =
      Arrays.stream(Timing.values()).map(Timing::label).toList();

  private final RawConfiguration raw;
  private final List<Rule> available;
  private FailOn failOn = Thresholds.DEFAULT.failOn();
  private Thresholds thresholds = Thresholds.DEFAULT;
  private Map<String, RuleSetting> rules = Map.of();
  private Timing timing = Timing.SAMPLED;
  private Charset encoding = StandardCharsets.UTF_8;
  private JavaLevel level = JavaLevel.newest();
  private long chunkBytes;
  private long budgetBytes;
  private int threads;

  CheckConfiguration(RawConfiguration raw, List<Rule> available) {
    this.raw = raw;
    this.available = available;
  }

  @Override
  protected void validateModelData() {
    super.validateModelData();
    failOn = readFailOn();
    thresholds =
        new ThresholdSettings(raw.thresholds(), it -> wrong("thresholds", it))
            .read(failOn, raw.failOnPerformance());
    rules = new RuleSettings(available, it -> wrong("rules", it)).read(raw.rules());
    threads =
        Quantities.threads(raw.threads(), Runtime.getRuntime().availableProcessors())
            .orElseGet(() -> wrongValue("threads", raw.threads(), Quantities.THREADS, 1));
    budgetBytes = size("memoryBudget", raw.memoryBudget());
    chunkBytes = size("chunkSize", raw.chunkSize());
    timing = readTiming();
    level = readLevel();
    encoding = readEncoding();
  }

  private FailOn readFailOn() {
    return FailOn.parse(raw.failOn())
        .orElseGet(() -> wrongWord("failOn", raw.failOn(), FAIL_ON, Thresholds.DEFAULT.failOn()));
  }

  private Timing readTiming() {
    return Timing.parse(raw.timing())
        .orElseGet(() -> wrongWord("timing", raw.timing(), TIMINGS, Timing.SAMPLED));
  }

  private long size(String element, String value) {
    return Quantities.size(value)
        .orElseGet(() -> (long) wrongValue(element, value, Quantities.SIZES, 1));
  }

  private JavaLevel readLevel() {
    boolean released = isSet(raw.release());
    String written = released ? raw.release() : raw.source();
    if (written == null || !isSet(written)) {
      return JavaLevel.newest();
    }
    String number = written.strip().replaceFirst("^1\\.", "");
    int feature = number.matches("\\d{1,3}") ? Integer.parseInt(number) : 0;
    // What is older than the oldest level is a part of it.
    int readable = feature >= 5 ? Math.max(feature, JavaLevel.OLDEST) : feature;
    return JavaLevel.of(readable)
        .orElseGet(
            () -> {
              wrongValue(
                  released ? "release" : "maven.compiler.source",
                  written,
                  JavaLevel.OLDEST
                      + " to "
                      + JavaLevel.NEWEST
                      + ", the levels of Java that the parser knows"
                      + (released ? "; unset, it is maven.compiler.release" : ""),
                  0);
              return JavaLevel.newest();
            });
  }

  private static boolean isSet(@Nullable String value) {
    return value != null && !value.isBlank() && !value.startsWith("${");
  }

  private Charset readEncoding() {
    String written = raw.encoding();
    if (written == null || !isSet(written)) {
      return StandardCharsets.UTF_8;
    }
    try {
      return Charset.forName(written.strip());
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      wrongValue(
          "encoding",
          written,
          "a name of an encoding that Java knows, as UTF-8; unset, it is project.build.sourceEncoding",
          0);
      return StandardCharsets.UTF_8;
    }
  }

  private <T> T wrongWord(String element, String value, List<String> words, T instead) {
    wrongValue(element, value, String.join(", ", words) + Nearest.question(value, words), 0);
    return instead;
  }

  private int wrongValue(String element, String value, String allowed, int instead) {
    wrong(element, "<" + element + ">" + value + "</" + element + ">: allowed is " + allowed);
    return instead;
  }

  private void wrong(String element, String message) {
    addValidationError(
        ValidationError.clipped(message), element.replace('.', '_'), "CONFIGURATION");
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
    SourceRoots roots =
        new SourceRoots(
            raw.basedir(),
            raw.roots(),
            raw.includeTests() ? raw.testRoots() : List.of(),
            raw.buildDirectory());
    return new CheckSettings(
        roots,
        new PathFilter(raw.includes(), raw.excludes()),
        new EngineSettings(
            encoding, level, chunkBytes, raw.includeGenerated(), raw.today(), timing),
        available,
        rules,
        thresholds,
        raw.buildDirectory().resolve("onex-report.json"));
  }
}
