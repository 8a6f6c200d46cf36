package dev.onex.history;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.onex.engine.Stage;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;

/** Writes rows as JSON, each in one line without its end. */
final class RowWriter {

  /** The version of the format: lines with a higher one are left to newer plugins. */
  static final int FORMAT = 1;

  private static final int DECIMALS = 3;

  private final JsonFactory factory = new JsonFactory();

  String line(RunRow row) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = factory.createGenerator(text)) {
      out.writeStartObject();
      out.writeNumberField("format", FORMAT);
      out.writeStringField("project", row.setup().project());
      out.writeStringField("at", row.at().toString());
      out.writeStringField("verdict", row.verdict());
      write(row.setup(), out);
      write(row.work(), out);
      write(row.times(), out);
      write(row.heap(), out);
      write(row.found(), out);
      out.writeArrayFieldStart("alerts");
      for (String alert : row.alerts()) {
        out.writeString(alert);
      }
      out.writeEndArray();
      out.writeEndObject();
    }
    return text.toString();
  }

  private static void write(RunRow.Setup setup, JsonGenerator out) throws IOException {
    out.writeObjectFieldStart("setup");
    out.writeStringField("tool", setup.tool());
    out.writeStringField("java", setup.java());
    out.writeStringField("machine", setup.machine());
    out.writeNumberField("maxHeapBytes", setup.maxHeapBytes());
    out.writeNumberField("workers", setup.workers());
    out.writeBooleanField("warm", setup.warm());
    out.writeStringField("input", setup.input());
    out.writeStringField("rules", setup.rules());
    out.writeStringField("settings", setup.settings());
    String commit = setup.commit();
    if (commit != null) {
      out.writeStringField("commit", commit);
    }
    out.writeEndObject();
  }

  private static void write(RunRow.Work work, JsonGenerator out) throws IOException {
    out.writeObjectFieldStart("work");
    out.writeNumberField("checked", work.files().checked());
    out.writeNumberField("cached", work.files().cached());
    out.writeNumberField("failed", work.files().failed());
    out.writeNumberField("bytes", work.bytes());
    out.writeNumberField("lines", work.lines());
    out.writeNumberField("declarations", work.declarations());
    out.writeNumberField("parsedDeclarations", work.parsedDeclarations());
    out.writeNumberField("parsedChunks", work.parsedChunks());
    out.writeNumberField("ruleCalls", work.ruleCalls());
    out.writeNumberField("allocatedBytes", work.allocatedBytes());
    out.writeNumberField("unresolvedTypes", work.unresolvedTypes());
    out.writeEndObject();
  }

  private static void write(RunRow.Times times, JsonGenerator out) throws IOException {
    out.writeObjectFieldStart("times");
    writeMillis("wallMillis", times.wallMillis(), out);
    writeMillis("cpuMillis", times.cpuMillis(), out);
    out.writeObjectFieldStart("stageMillis");
    for (Stage stage : Stage.values()) {
      Map<Stage, Double> millis = times.stageMillis();
      if (millis.containsKey(stage)) {
        writeMillis(label(stage), millis.get(stage), out);
      }
    }
    out.writeEndObject();
    out.writeEndObject();
  }

  static String label(Stage stage) {
    return stage.name().toLowerCase(Locale.ROOT);
  }

  private static void writeMillis(String name, double millis, JsonGenerator out)
      throws IOException {
    BigDecimal rounded = BigDecimal.valueOf(millis).setScale(DECIMALS, RoundingMode.HALF_UP);
    out.writeFieldName(name);
    out.writeNumber(rounded.stripTrailingZeros().toPlainString());
  }

  private static void write(RunRow.Heap heap, JsonGenerator out) throws IOException {
    out.writeObjectFieldStart("memory");
    out.writeNumberField("budgetBytes", heap.budgetBytes());
    out.writeNumberField("admittedBytes", heap.admittedBytes());
    out.writeNumberField("peakHeapBytes", heap.peakBytes());
    out.writeEndObject();
  }

  private static void write(RunRow.Found found, JsonGenerator out) throws IOException {
    out.writeObjectFieldStart("findings");
    out.writeNumberField("critical", found.critical());
    out.writeNumberField("error", found.error());
    out.writeNumberField("warning", found.warning());
    out.writeEndObject();
  }
}
