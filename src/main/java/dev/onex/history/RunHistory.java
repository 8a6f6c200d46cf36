package dev.onex.history;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Runs in a file of JSON lines, one a run, the oldest first. Several builds and several threads may
 * use the same file, and several projects as well. Nothing that is wrong with it is worth failing a
 * build: it is said, and that is all.
 */
public final class RunHistory {

  /** So many rows of a project are kept; the oldest go first. */
  static final int MOST_ROWS = 500;

  /** So many rows are read, and more only if they are young: a check has no time for all. */
  static final int RECENT = 100;

  /** No row is shorter, so in a file of less than that there is no need to count. */
  private static final long LEAST_ROW_BYTES = 400;

  private static final String PROJECT = "\"project\":\"";

  private final Path file;
  private final RowReader reader = new RowReader();
  private final RowWriter writer = new RowWriter();

  /** The history in that file, which need not exist. */
  public RunHistory(Path file) {
    this.file = file.toAbsolutePath();
  }

  /** The file. */
  public Path file() {
    return file;
  }

  /**
   * The latest runs of a project: so many as a comparison needs, and all since a time.
   *
   * @param project as {@link RunRow.Setup#project()}
   */
  public Past read(String project, Instant since) {
    try {
      return read(lines(), project, since);
    } catch (NoSuchFileException e) {
      return Past.NONE;
    } catch (IOException e) {
      return new Past(List.of(), List.of("cannot read the history " + file + ": " + reason(e)));
    }
  }

  /** All lines that are complete. One without its end is being written, or was cut off. */
  private List<String> lines() throws IOException {
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
  }

  private Past read(List<String> lines, String project, Instant since) {
    List<RunRow> latestFirst = new ArrayList<>();
    List<Integer> unread = new ArrayList<>();
    String reason = "";
    for (int i = lines.size() - 1; i >= 0; i--) {
      String line = lines.get(i);
      if (isOfAnother(line, project)) {
        continue;
      }
      try {
        Optional<RunRow> row = reader.row(line).filter(it -> it.setup().project().equals(project));
        if (row.isPresent() && latestFirst.size() >= RECENT && row.get().at().isBefore(since)) {
          break;
        }
        row.ifPresent(latestFirst::add);
      } catch (IOException e) {
        unread.add(i + 1);
        reason = String.valueOf(e.getMessage());
      }
    }
    Collections.reverse(latestFirst);
    return new Past(latestFirst, unread.isEmpty() ? List.of() : List.of(problem(unread, reason)));
  }

  private String problem(List<Integer> unread, String reason) {
    int first = unread.get(unread.size() - 1);
    return (unread.size() == 1
            ? "a line"
            : unread.size() + " lines, the first of them line " + first)
        + " of the history "
        + file
        + (unread.size() == 1 ? ", line " + first + "," : "")
        + " cannot be read ("
        + reason
        + "); delete what is broken there";
  }

  /** Whether a line can be left out without a closer look. */
  private static boolean isOfAnother(String line, String project) {
    return line.contains(PROJECT) && !isOf(line, project);
  }

  private static boolean isOf(String line, String project) {
    return line.contains(PROJECT + project + '"');
  }

  /**
   * Adds a run.
   *
   * @return why that could not be done, in a sentence without a full stop; empty if it was done
   */
  @SuppressWarnings("try") // the turn is there to be held
  public Optional<String> append(RunRow row) {
    try {
      Path directory = file.getParent();
      if (directory != null && !Files.isDirectory(directory)) {
        Files.createDirectories(directory);
      }
      try (Turn turn = Turn.at(file)) {
        append(writer.line(row));
        if (Files.size(file) > MOST_ROWS * LEAST_ROW_BYTES) {
          forgetOldest(row.setup().project());
        }
      }
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of("cannot write the history " + file + ": " + reason(e));
    }
  }

  private void append(String line) throws IOException {
    try (FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      long end = channel.size();
      String start = end == 0 || isLineEnd(channel, end - 1) ? "" : "\n";
      ByteBuffer bytes = ByteBuffer.wrap((start + line + "\n").getBytes(StandardCharsets.UTF_8));
      channel.position(end);
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
    }
  }

  private static boolean isLineEnd(FileChannel channel, long position) throws IOException {
    ByteBuffer last = ByteBuffer.allocate(1);
    return channel.read(last, position) == 1 && last.get(0) == '\n';
  }

  /** Drops rows of this project only: whatever else stands there is not ours to throw away. */
  private void forgetOldest(String project) throws IOException {
    List<String> lines = lines();
    long own = lines.stream().filter(it -> isOf(it, project)).count();
    if (own <= MOST_ROWS) {
      return;
    }
    long tooMany = own - MOST_ROWS;
    StringBuilder kept = new StringBuilder();
    for (String line : lines) {
      if (tooMany > 0 && isOf(line, project)) {
        tooMany--;
      } else {
        kept.append(line).append('\n');
      }
    }
    replace(kept.toString());
  }

  private void replace(String content) throws IOException {
    Path draft = file.resolveSibling(file.getFileName() + "." + UUID.randomUUID() + ".tmp");
    try {
      Files.writeString(draft, content, StandardOpenOption.CREATE_NEW);
      try {
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
      }
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private static String reason(IOException e) {
    return e.getClass().getSimpleName() + ": " + e.getMessage();
  }
}
