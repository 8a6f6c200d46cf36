package dev.onex.report;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * Writes reports as JSON: UTF-8, two spaces a level, LF on every system, and a line break at the
 * end.
 */
public final class JsonReportWriter {

  private static final String INDENT = "  ";
  private static final String LINE_END = "\n";

  private final JsonFactory factory = new JsonFactory();

  /** A writer; safe for use by several threads. */
  public JsonReportWriter() {}

  /**
   * Writes a report to a file, and creates the file's directory if there is none. The file is
   * complete whenever it is there: it is written beside its place and then moved, over an older one
   * if there is one.
   *
   * @throws IOException if that fails; the message names the file, which is then as it was before
   */
  public void write(CheckReport report, Path file) throws IOException {
    Path target = file.toAbsolutePath();
    // Not Files.createTempFile: nobody but the owner may read what that creates.
    Path draft = target.resolveSibling(target.getFileName() + "." + UUID.randomUUID() + ".tmp");
    try {
      createDirectory(target);
      try {
        write(report, Files.newOutputStream(draft, StandardOpenOption.CREATE_NEW));
        move(draft, target);
      } finally {
        Files.deleteIfExists(draft);
      }
    } catch (IOException e) {
      throw new IOException("cannot write " + target + ": " + reason(e), e);
    }
  }

  /** Why, in words; what Java has no words for is named as it is. */
  static String reason(IOException e) {
    if (e instanceof FileAlreadyExistsException it) {
      return it.getFile() + " is in the way and no directory";
    }
    if (e instanceof AccessDeniedException) {
      return "no permission to write there";
    }
    return e.getClass().getSimpleName() + ": " + e.getMessage();
  }

  /** Looks first, for {@code createDirectories} refuses a link to a directory before JDK 20. */
  private static void createDirectory(Path target) throws IOException {
    Path directory = target.getParent();
    if (directory != null && !Files.isDirectory(directory)) {
      Files.createDirectories(directory);
    }
  }

  private void write(CheckReport report, OutputStream stream) throws IOException {
    try (OutputStream open = stream;
        JsonGenerator out = factory.createGenerator(open, JsonEncoding.UTF8)) {
      out.setPrettyPrinter(printer());
      new RecordJson(out).write(report);
      out.writeRaw(LINE_END);
    }
  }

  private static PrettyPrinter printer() {
    DefaultIndenter indenter = new DefaultIndenter(INDENT, LINE_END);
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");
    return new DefaultPrettyPrinter(separators)
        .withObjectIndenter(indenter)
        .withArrayIndenter(indenter);
  }

  private static void move(Path draft, Path target) throws IOException {
    try {
      Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
