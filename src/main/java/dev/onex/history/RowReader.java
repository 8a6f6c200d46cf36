package dev.onex.history;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.onex.engine.Stage;
import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what {@link RowWriter} wrote. Keys that it does not know are those of newer versions. */
final class RowReader {

  private final JsonFactory factory = new JsonFactory();

  /**
   * The row in a line; empty if the line is in the format of a newer version.
   *
   * @throws IOException if there is none; the message says why, in a line
   */
  Optional<RunRow> row(String line) throws IOException {
    Fields fields = fields(line);
    if (fields.whole("format") > RowWriter.FORMAT) {
      return Optional.empty();
    }
    return Optional.of(
        new RunRow(
            fields.instant("at"),
            fields.text("verdict"),
            setup(fields),
            work(fields),
            new RunRow.Times(
                fields.number("times.wallMillis"),
                fields.number("times.cpuMillis"),
                stages(fields)),
            new RunRow.Heap(
                fields.whole("memory.budgetBytes"),
                fields.whole("memory.admittedBytes"),
                fields.whole("memory.peakHeapBytes")),
            new RunRow.Found(
                fields.count("findings.critical"),
                fields.count("findings.error"),
                fields.count("findings.warning")),
            fields.alerts));
  }

  private static RunRow.Setup setup(Fields fields) throws IOException {
    return new RunRow.Setup(
        fields.text("project"),
        fields.text("setup.tool"),
        fields.text("setup.java"),
        fields.text("setup.machine"),
        fields.whole("setup.maxHeapBytes"),
        fields.count("setup.workers"),
        Boolean.parseBoolean(fields.text("setup.warm")),
        fields.text("setup.input"),
        fields.text("setup.rules"),
        fields.text("setup.settings"),
        fields.scalars.get("setup.commit"));
  }

  private static RunRow.Work work(Fields fields) throws IOException {
    return new RunRow.Work(
        new RunRow.Files(
            fields.count("work.checked"), fields.count("work.cached"), fields.count("work.failed")),
        fields.whole("work.bytes"),
        fields.whole("work.lines"),
        fields.whole("work.declarations"),
        fields.whole("work.parsedDeclarations"),
        fields.whole("work.parsedChunks"),
        fields.whole("work.ruleCalls"),
        fields.whole("work.allocatedBytes"),
        fields.whole("work.unresolvedTypes"));
  }

  private static Map<Stage, Double> stages(Fields fields) throws IOException {
    Map<Stage, Double> millis = new EnumMap<>(Stage.class);
    for (Stage stage : Stage.values()) {
      String key = "times.stageMillis." + RowWriter.label(stage);
      if (fields.scalars.containsKey(key)) {
        millis.put(stage, fields.number(key));
      }
    }
    return millis;
  }

  private Fields fields(String line) throws IOException {
    Fields fields = new Fields();
    try (JsonParser in = factory.createParser(line)) {
      if (in.nextToken() != JsonToken.START_OBJECT) {
        throw new IOException("no JSON object");
      }
      for (JsonToken it = in.nextToken(); it != null; it = in.nextToken()) {
        if (it.isScalarValue()) {
          fields.add(in);
        }
      }
    } catch (com.fasterxml.jackson.core.JacksonException e) {
      throw new IOException(e.getOriginalMessage().lines().findFirst().orElse("no JSON"), e);
    }
    return fields;
  }

  /** The values of a line, by their path. */
  private static final class Fields {

    private final Map<String, String> scalars = new HashMap<>();
    private final List<String> alerts = new ArrayList<>();

    void add(JsonParser in) throws IOException {
      if (in.getParsingContext().inArray()) {
        if ("alerts".equals(in.getParsingContext().getParent().getCurrentName())) {
          alerts.add(in.getText());
        }
        return;
      }
      scalars.put(
          in.getParsingContext().pathAsPointer().toString().substring(1).replace('/', '.'),
          in.getText());
    }

    String text(String key) throws IOException {
      String value = scalars.get(key);
      if (value == null) {
        throw new IOException("no " + key);
      }
      return value;
    }

    double number(String key) throws IOException {
      String value = text(key);
      try {
        double number = Double.parseDouble(value);
        if (number >= 0 && Double.isFinite(number)) {
          return number;
        }
      } catch (NumberFormatException e) {
        throw new IOException(key + " is " + value, e);
      }
      throw new IOException(key + " is " + value);
    }

    long whole(String key) throws IOException {
      double number = number(key);
      if (number != Math.rint(number) || number > 1L << 53) {
        throw new IOException(key + " is " + text(key));
      }
      return (long) number;
    }

    int count(String key) throws IOException {
      long number = whole(key);
      if (number > Integer.MAX_VALUE) {
        throw new IOException(key + " is " + number);
      }
      return (int) number;
    }

    Instant instant(String key) throws IOException {
      try {
        return Instant.parse(text(key));
      } catch (DateTimeParseException e) {
        throw new IOException(key + " is " + text(key), e);
      }
    }
  }
}
