package dev.onex.maven;

import dev.onex.bench.Change;
import dev.onex.bench.Compared;
import dev.onex.bench.Contrast;
import dev.onex.bench.Limit;
import dev.onex.bench.Measure;
import dev.onex.bench.Measured;
import dev.onex.bench.ScenarioResult;
import java.util.Locale;
import org.apache.maven.plugin.logging.Log;

/** Prints what was measured beside what is demanded. */
final class BenchConsole {

  private final Log log;

  BenchConsole(Log log) {
    this.log = log;
  }

  /** A scenario: what was measured, then each measure with its limit. */
  void print(ScenarioResult result) {
    Measured measured = result.measured();
    log.info(
        String.format(
            Locale.ROOT,
            "onex: %s: %s in %.2f s, %.0f files/s, peak heap %.0f MB, %d findings in %s%s",
            result.scenario().name(),
            files(measured.files()),
            Measure.SECONDS.of(measured),
            Measure.FILES_PER_SECOND.of(measured),
            Measure.PEAK_MEGABYTES.of(measured),
            measured.findings().values().stream().mapToInt(it -> it).sum(),
            files(measured.offendingFiles()),
            result.isExact() ? ", as known" : ", NOT AS KNOWN"));
    result.scenario().limits().forEach(it -> print(it, measured));
  }

  static String files(int count) {
    return count == 1 ? "1 file" : count + " files";
  }

  private void print(Limit limit, Measured measured) {
    String line =
        String.format(
            Locale.ROOT,
            "onex:   %s %s (limit: %s %s)",
            limit.measure().label(),
            value(limit.measure(), limit.measure().of(measured)),
            limit.bound().sign(),
            value(limit.measure(), limit.value()));
    if (!limit.isJudged(measured)) {
      log.info(line + ", not judged on so few files or processors");
    } else if (limit.isKept(measured)) {
      log.info(line + ", kept");
    } else {
      log.warn(line + ", BROKEN");
    }
  }

  /** How something changed since an earlier report. */
  void print(Change change) {
    Double earlier = change.before();
    String before = earlier == null ? "nothing to compare with" : value(change.measure(), earlier);
    String line =
        String.format(
            Locale.ROOT,
            "onex: %s: %s %s, before %s: %s",
            change.scenario(),
            change.measure().label(),
            value(change.measure(), change.now()),
            before,
            change.verdict().label());
    if (change.verdict() == Change.Verdict.NOTICE
        || change.verdict() == Change.Verdict.REGRESSION) {
      log.warn(line);
    } else {
      log.info(line);
    }
  }

  /** How two versions or settings differ. */
  void print(String title, Compared compared) {
    log.info("onex: " + title + ": " + line(compared.contrast()));
    String difference = compared.difference();
    if (!difference.isEmpty()) {
      log.warn("onex:   the versions do not do the same work: " + difference);
    }
  }

  static String line(Contrast contrast) {
    return String.format(
        Locale.ROOT,
        "A %s, B %s, B/A %.3f (95 %%: %.3f to %.3f), A/A %.3f to %.3f, least change that shows"
            + " %.1f %%, %d rounds: %s",
        value(contrast.measure(), contrast.medianA()),
        value(contrast.measure(), contrast.medianB()),
        contrast.ratio(),
        contrast.low(),
        contrast.high(),
        contrast.controlLow(),
        contrast.controlHigh(),
        100 * contrast.detectable(),
        contrast.rounds().size(),
        contrast.verdict().label());
  }

  private static String value(Measure measure, double value) {
    return String.format(Locale.ROOT, "%.2f %s", value, measure.unit()).strip();
  }
}
