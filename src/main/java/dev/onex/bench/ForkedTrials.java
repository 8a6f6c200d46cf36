package dev.onex.bench;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Carries out each trial in a JVM of its own: as cold as the one of a build, and nobody else's. */
public final class ForkedTrials implements Trials {

  private static final long MINUTES = 30;
  private static final int MOST_LOGGED = 2000;

  private final Path java;
  private final List<Path> classPath;
  private final Path directory;

  /**
   * Trials in processes.
   *
   * @param java the program that runs Java
   * @param classPath where the plugin and its libraries are
   * @param directory for what processes tell each other
   */
  public ForkedTrials(Path java, List<Path> classPath, Path directory) {
    this.java = java;
    this.classPath = List.copyOf(classPath);
    this.directory = directory;
  }

  @Override
  public Measured run(Trial trial) throws IOException, InterruptedException {
    Files.createDirectories(directory);
    Path order = directory.resolve("trial.properties");
    Path result = directory.resolve("measured.properties");
    Path log = directory.resolve("trial.log");
    Files.deleteIfExists(result);
    TrialFacts.of(trial).write(order);
    Process process =
        new ProcessBuilder(command(trial.settings(), order, result))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    try {
      if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
        throw new IOException("a trial did not end within " + MINUTES + " minutes");
      }
    } finally {
      process.destroyForcibly();
    }
    if (process.exitValue() != 0 || !Files.exists(result)) {
      throw new IOException(
          "a trial ended with the exit code " + process.exitValue() + ": " + start(log));
    }
    try {
      return TrialFacts.measured(Facts.read(result));
    } catch (IllegalStateException e) {
      throw new IOException("a trial of another version cannot be read: " + e.getMessage(), e);
    }
  }

  private List<String> command(TrialSettings settings, Path order, Path result) {
    List<String> command = new ArrayList<>(List.of(java.toString()));
    if (settings.heap() > 0) {
      command.add("-Xmx" + settings.heap());
    }
    command.add("-cp");
    command.add(
        classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
    command.add(TrialProcess.class.getName());
    command.add(order.toString());
    command.add(result.toString());
    return command;
  }

  private static String start(Path log) throws IOException {
    String text = new String(Files.readAllBytes(log), StandardCharsets.UTF_8).strip();
    return text.length() > MOST_LOGGED ? text.substring(0, MOST_LOGGED) + " …" : text;
  }
}
