package dev.onex.bench;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.onex.bench.Contrast.Round;
import dev.onex.report.ReportFile;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeSet;

/** Writes what the benchmark came to as JSON; measured values have three decimals. */
public final class BenchJson {

  private static final int DECIMALS = 3;

  private final JsonGenerator out;

  private BenchJson(JsonGenerator out) {
    this.out = out;
  }

  /** Writes a report to a file, which is complete whenever it is there. */
  public static void write(BenchReport report, Path file) throws IOException {
    ReportFile.write(file, out -> write(report, out));
  }

  private static void write(BenchReport report, OutputStream stream) throws IOException {
    try (JsonGenerator out = new JsonFactory().createGenerator(stream, JsonEncoding.UTF8)) {
      out.useDefaultPrettyPrinter();
      new BenchJson(out).write(report);
      out.writeRaw('\n');
    }
  }

  private void write(BenchReport report) throws IOException {
    out.writeStartObject();
    out.writeStringField("schemaVersion", "1.0");
    out.writeStringField("version", report.version());
    out.writeStringField("machineKey", report.machineKey());
    number("scale", report.scale());
    out.writeArrayFieldStart("scenarios");
    for (ScenarioResult result : report.scenarios()) {
      write(result);
    }
    out.writeEndArray();
    out.writeArrayFieldStart("changes");
    for (Change change : report.changes()) {
      write(change);
    }
    out.writeEndArray();
    Contrast contrast = report.contrast();
    if (contrast == null) {
      out.writeNullField("contrast");
    } else {
      write(contrast);
    }
    out.writeEndObject();
  }

  private void write(ScenarioResult result) throws IOException {
    Measured measured = result.measured();
    out.writeStartObject();
    out.writeStringField("scenario", result.scenario().name());
    out.writeNumberField("files", measured.files());
    out.writeNumberField("offendingFiles", measured.offendingFiles());
    out.writeNumberField("workers", measured.workers());
    number("wallSeconds", Measure.SECONDS.of(measured));
    number("filesPerSecond", Measure.FILES_PER_SECOND.of(measured));
    number("peakHeapMegabytes", Measure.PEAK_MEGABYTES.of(measured));
    number("concurrentEfficiency", measured.efficiency());
    out.writeBooleanField("exact", result.isExact());
    Map<String, Integer> expected = result.scenario().sources().findings();
    TreeSet<String> rules = new TreeSet<>(expected.keySet());
    rules.addAll(measured.findings().keySet());
    out.writeArrayFieldStart("findings");
    for (String rule : rules) {
      out.writeStartObject();
      out.writeStringField("rule", rule);
      out.writeNumberField("expected", expected.getOrDefault(rule, 0));
      out.writeNumberField("found", measured.findings().getOrDefault(rule, 0));
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeArrayFieldStart("limits");
    for (Limit limit : result.scenario().limits()) {
      write(limit, measured);
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  private void write(Limit limit, Measured measured) throws IOException {
    out.writeStartObject();
    out.writeStringField("measure", limit.measure().label());
    out.writeStringField("unit", limit.measure().unit());
    number("value", limit.measure().of(measured));
    out.writeStringField("bound", limit.bound().sign());
    number("limit", limit.value());
    out.writeBooleanField("judged", limit.isJudged(measured));
    out.writeBooleanField("kept", limit.isKept(measured));
    out.writeEndObject();
  }

  private void write(Change change) throws IOException {
    out.writeStartObject();
    out.writeStringField("of", change.scenario());
    out.writeStringField("measure", change.measure().label());
    Double before = change.before();
    number("before", before == null ? Double.NaN : before);
    number("now", change.now());
    out.writeStringField("verdict", change.verdict().label());
    out.writeEndObject();
  }

  private void write(Contrast contrast) throws IOException {
    out.writeObjectFieldStart("contrast");
    out.writeStringField("measure", contrast.measure().label());
    number("medianA", contrast.medianA());
    number("medianB", contrast.medianB());
    number("ratio", contrast.ratio());
    number("low", contrast.low());
    number("high", contrast.high());
    number("controlLow", contrast.controlLow());
    number("controlHigh", contrast.controlHigh());
    number("detectable", contrast.detectable());
    out.writeStringField("verdict", contrast.verdict().label());
    out.writeArrayFieldStart("rounds");
    for (Round round : contrast.rounds()) {
      out.writeStartObject();
      number("firstA", round.firstA());
      number("firstB", round.firstB());
      number("secondB", round.secondB());
      number("secondA", round.secondA());
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  /** A number; null if it is none. */
  private void number(String name, double value) throws IOException {
    if (Double.isFinite(value)) {
      out.writeNumberField(
          name, BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP));
    } else {
      out.writeNullField(name);
    }
  }
}
