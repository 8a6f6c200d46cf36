package dev.onex.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;

/** A file of JSON that holds a record, key by key, and is complete whenever it is there. */
public final class RecordFile {

  private RecordFile() {}

  /**
   * Writes a record over an older file, and creates the directory if there is none.
   *
   * @param content a public record of public records, and of what these may hold
   * @throws IOException if that fails; the message names the file, which is then as it was before
   */
  public static void write(Record content, Path file) throws IOException {
    ReportFile.write(
        file,
        out -> {
          try (JsonGenerator json = IndentedJson.to(out)) {
            new RecordJson(json).write(content);
          }
        });
  }
}
