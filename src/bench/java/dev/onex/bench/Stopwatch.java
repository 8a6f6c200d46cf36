package dev.onex.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Runs processes and measures them whole. Times are those that bash's {@code time} gets from the
 * kernel; the peak of memory is the mark that Linux keeps for each process, read until it ends.
 */
final class Stopwatch {

  private static final long POLL_MILLIS = 20;
  private static final String TIMED =
      "TIMEFORMAT='%3R %3U %3S'; out=$1; shift; time \"$@\" >\"$out\" 2>&1";

  private final Path logs;
  private int started;

  /** A stopwatch that keeps what processes write in files of this directory. */
  Stopwatch(Path logs) throws IOException {
    this.logs = Files.createDirectories(logs);
  }

  /** Runs a command in a directory to its end, or until it has had its time. */
  Usage run(Path directory, Map<String, String> environment, Duration limit, List<String> command)
      throws IOException, InterruptedException {
    started++;
    Path output = logs.resolve("%04d.log".formatted(started));
    Path times = logs.resolve("%04d.times".formatted(started));
    List<String> timed = new ArrayList<>(List.of("bash", "-c", TIMED, "bash", output.toString()));
    timed.addAll(command);
    ProcessBuilder builder = new ProcessBuilder(timed).directory(directory.toFile());
    builder.environment().putAll(environment);
    builder.redirectError(times.toFile());
    builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    long start = System.nanoTime();
    Process process = builder.start();
    process.getOutputStream().close();
    long deadline = start + limit.toNanos();
    long peak = 0;
    while (!process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
      peak = Math.max(peak, peakOf(process.pid()));
      if (System.nanoTime() > deadline) {
        end(process);
        return new Usage((System.nanoTime() - start) / 1e9, Double.NaN, peak, -1, true, output);
      }
    }
    double[] seconds = seconds(times);
    return new Usage(seconds[0], seconds[1] + seconds[2], peak, process.exitValue(), false, output);
  }

  private static void end(Process process) throws InterruptedException {
    List<ProcessHandle> all =
        Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
    all.forEach(ProcessHandle::destroyForcibly);
    process.waitFor();
  }

  private static double[] seconds(Path times) throws IOException {
    List<String> lines = Files.readAllLines(times);
    // Some locales write a comma.
    return Stream.of(lines.get(lines.size() - 1).replace(',', '.').split(" "))
        .mapToDouble(Double::parseDouble)
        .toArray();
  }

  private static long peakOf(long pid) {
    Path process = Path.of("/proc", Long.toString(pid));
    try {
      long peak = 0;
      for (String line : Files.readAllLines(process.resolve("status"))) {
        if (line.startsWith("VmHWM:")) {
          peak = Long.parseLong(line.replaceAll("\\D", ""));
        }
      }
      String children = Files.readString(process.resolve("task/" + pid + "/children")).strip();
      for (String child : children.isEmpty() ? new String[0] : children.split(" ")) {
        peak = Math.max(peak, peakOf(Long.parseLong(child)));
      }
      return peak;
    } catch (NoSuchFileException e) {
      return 0; // it has ended, or the system has no /proc
    } catch (IOException e) {
      return 0; // it ends while it is read
    }
  }
}
