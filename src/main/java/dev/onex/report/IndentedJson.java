package dev.onex.report;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.JsonGeneratorDelegate;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;

/**
 * JSON for files: UTF-8, two spaces a level, LF on every system, and a line break at the end.
 * Halves of surrogate pairs in texts are replaced, for they are nothing in UTF-8.
 */
final class IndentedJson extends JsonGeneratorDelegate {

  private static final String INDENT = "  ";
  private static final String LINE_END = "\n";

  private final Map<String, SerializedString> names = new HashMap<>();

  private IndentedJson(JsonGenerator json) {
    super(json);
  }

  /** A generator that leaves the stream open when it is closed. */
  static JsonGenerator to(OutputStream out) throws IOException {
    JsonGenerator json = new JsonFactory().createGenerator(out, JsonEncoding.UTF8);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    DefaultIndenter indenter = new DefaultIndenter(INDENT, LINE_END);
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");
    json.setPrettyPrinter(
        new DefaultPrettyPrinter(separators)
            .withObjectIndenter(indenter)
            .withArrayIndenter(indenter));
    return new IndentedJson(json);
  }

  /** Names come again and again, so each is made into bytes once. */
  @Override
  public void writeFieldName(String name) throws IOException {
    super.writeFieldName(names.computeIfAbsent(name, SerializedString::new));
  }

  @Override
  public void writeString(String text) throws IOException {
    super.writeString(WellFormed.text(text));
  }

  @Override
  public void close() throws IOException {
    if (!isClosed()) {
      writeRaw(LINE_END);
    }
    super.close();
  }
}
