package dev.onex.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What all sections measure with. */
record Bench(
    Options options, MavenCommand maven, Stopwatch stopwatch, Projects projects, String version) {

  private static final Duration LIMIT = Duration.ofMinutes(15);

  static Bench of(Options options) throws IOException {
    MavenCommand maven = new MavenCommand(options.repository());
    Path logs = options.work().resolve("logs");
    Directories.delete(logs);
    Stopwatch stopwatch = new Stopwatch(logs);
    Projects projects = new Projects(options, new Corpus(options, maven, stopwatch));
    return new Bench(options, maven, stopwatch, projects, Versions.of("onex-maven-plugin"));
  }

  /** Runs Maven in a clean project. */
  Usage maven(Path project, Map<String, String> environment, Duration limit, List<String> arguments)
      throws IOException, InterruptedException {
    Projects.clean(project);
    return stopwatch.run(project, environment, limit, maven.offline(arguments));
  }

  /** Runs Maven in a clean project, which must work. */
  Usage maven(Path project, List<String> arguments) throws IOException, InterruptedException {
    return working(maven(project, Map.of(), LIMIT, arguments));
  }

  /** Runs this plugin's check in a clean project, which must work. */
  OnexReport check(Path project, String... more) throws IOException, InterruptedException {
    maven(project, MavenCommand.check(version, more));
    return OnexReport.of(project);
  }

  /** Runs the program of a class in a fresh JVM, with this program's class path. */
  Usage java(Path directory, Class<?> program, String... arguments)
      throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
    command.addAll(List.of(arguments));
    return working(stopwatch.run(directory, Map.of(), LIMIT, command));
  }

  Usage command(Path directory, List<String> command) throws IOException, InterruptedException {
    return working(stopwatch.run(directory, Map.of(), LIMIT, command));
  }

  private static Usage working(Usage usage) throws IOException {
    if (!usage.succeeded()) {
      throw new IOException("a run failed; see " + usage.output());
    }
    return usage;
  }

  /** How many lines of a file have a text. */
  static long count(Path file, String text) throws IOException {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.filter(it -> it.contains(text)).count();
    }
  }

  /** Has Maven download all that it needs later, when it is offline. */
  void warmUp(List<String> arguments) throws IOException, InterruptedException {
    Path project = projects.empty("warm-up");
    Directories.write(Projects.sources(project).resolve("p/A.java"), "package p;\n\nclass A {}\n");
    command(project, maven.online(arguments));
  }
}
