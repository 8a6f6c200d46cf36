package dev.onex.report;

import dev.onex.engine.WorkerPool;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which reports are written, and where to.
 *
 * @param directory the directory of all files
 * @param formats the wanted formats in the order of writing, each once; {@link ReportFormat#JSON}
 *     is always among them
 */
public record ReportTargets(Path directory, List<ReportFormat> formats) {

  /** Targets with the formats in order. */
  public ReportTargets {
    formats =
        Stream.concat(Stream.of(ReportFormat.JSON), formats.stream()).distinct().sorted().toList();
  }

  /** Where the report of a format goes. */
  public Path file(ReportFormat format) {
    return directory.resolve(format.fileName());
  }

  /**
   * Writes the report in each format, several at once. What fails does not keep the others from
   * being written.
   *
   * @param page gives the writer of {@link ReportFormat#HTML}; not asked if that is not wanted
   * @param pool helps if it has nothing else to do
   * @throws IOException if one failed; the message names each file that could not be written
   * @throws InterruptedException if this thread was interrupted while others wrote
   */
  public void write(
      CheckReport report, ReportContext context, Supplier<ReportWriter> page, WorkerPool pool)
      throws IOException, InterruptedException {
    List<Callable<Optional<IOException>>> tasks = new ArrayList<>();
    for (ReportFormat format : formats) {
      tasks.add(() -> failure(format, out -> format.writer(page).write(report, context, out)));
    }
    List<IOException> failures = pool.runBeside(tasks).stream().flatMap(Optional::stream).toList();
    if (!failures.isEmpty()) {
      throw merged(failures);
    }
  }

  private Optional<IOException> failure(ReportFormat format, ReportFile.Content content) {
    try {
      ReportFile.write(file(format), content);
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(e);
    }
  }

  private static IOException merged(List<IOException> failures) {
    String messages =
        failures.stream().map(IOException::getMessage).collect(Collectors.joining("; "));
    IOException merged = new IOException(messages, failures.get(0));
    failures.stream().skip(1).forEach(merged::addSuppressed);
    return merged;
  }
}
