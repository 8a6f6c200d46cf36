package dev.onex.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file that is complete whenever it is there: it is written beside its place and then moved, over
 * an older one if there is one.
 */
public final class ReportFile {

  private ReportFile() {}

  /** What is to stand in a file. */
  @FunctionalInterface
  public interface Content {

    /** Writes it; whoever calls closes the stream. */
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * Writes a file, and creates its directory if there is none.
   *
   * @throws IOException if that fails, for whatever reason; the message names the file, which is
   *     then as it was before
   */
  public static void write(Path file, Content content) throws IOException {
    Path target = file.toAbsolutePath();
    // Not Files.createTempFile: nobody but the owner may read what that creates. The name need not
    // be secret, only not taken, so no random numbers are loaded for it.
    String draftName = target.getFileName() + "." + Long.toHexString(System.nanoTime()) + ".tmp";
    Path draft = target.resolveSibling(draftName);
    try {
      createDirectory(target);
      try {
        fill(draft, content);
        move(draft, target);
      } finally {
        Files.deleteIfExists(draft);
      }
    } catch (IOException | RuntimeException e) {
      throw new IOException("cannot write " + target + ": " + reason(e), e);
    }
  }

  /**
   * Writes a record as JSON: an object whose keys are the components, in their order.
   *
   * @param content a public record of public records, and of what these may hold
   * @throws IOException as {@link #write} does
   */
  public static void writeJson(Path file, Record content) throws IOException {
    write(file, out -> RecordJson.write(content, out));
  }

  /** Why, in words; what Java has no words for is named as it is. */
  static String reason(Exception e) {
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

  private static void fill(Path draft, Content content) throws IOException {
    try (OutputStream out =
        new BufferedOutputStream(Files.newOutputStream(draft, StandardOpenOption.CREATE_NEW))) {
      content.writeTo(out);
    }
  }

  private static void move(Path draft, Path target) throws IOException {
    try {
      Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
