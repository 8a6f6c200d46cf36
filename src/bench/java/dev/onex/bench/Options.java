package dev.onex.bench;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * What to measure, and how.
 *
 * @param rounds how often each tool runs
 * @param only names of the sections that are wanted
 * @param libraries what the peers check, by artifact
 * @param corpus a directory that has the libraries already; else they are fetched
 * @param work where everything is kept that is made on the way
 * @param page the page that is written
 * @param repository a local repository of Maven's of its own
 */
record Options(
    int rounds,
    List<String> only,
    List<String> libraries,
    Optional<Path> corpus,
    Path work,
    Path page,
    Optional<Path> repository) {

  static final List<String> SECTIONS = List.of("peers", "size", "workers", "heap", "scenarios");

  /** Reads a command line. */
  static Options of(String... arguments) {
    Deque<String> rest = new ArrayDeque<>(List.of(arguments));
    Options options =
        new Options(
            5,
            SECTIONS,
            List.of("hibernate-core", "guava", "spring-core"),
            Optional.empty(),
            Path.of("target/bench").toAbsolutePath(),
            Path.of("docs/benchmarks.md"),
            Optional.empty());
    while (!rest.isEmpty()) {
      String name = rest.pop();
      if (rest.isEmpty()) {
        throw new IllegalArgumentException(name + " needs a value, or is unknown; try --help");
      }
      options = options.with(name, rest.pop());
    }
    return options;
  }

  private Options with(String name, String value) {
    int rounds = name.equals("--rounds") ? positive(value) : this.rounds;
    List<String> only = name.equals("--only") ? sections(value) : this.only;
    List<String> libraries =
        name.equals("--libraries") ? List.of(value.split(",")) : this.libraries;
    Path given = Path.of(value).toAbsolutePath().normalize();
    return switch (name) {
      case "--rounds", "--only", "--libraries" ->
          new Options(rounds, only, libraries, corpus, work, page, repository);
      case "--corpus" ->
          new Options(rounds, only, libraries, Optional.of(given), work, page, repository);
      case "--work" -> new Options(rounds, only, libraries, corpus, given, page, repository);
      case "--out" -> new Options(rounds, only, libraries, corpus, work, given, repository);
      case "--repository" ->
          new Options(rounds, only, libraries, corpus, work, page, Optional.of(given));
      default -> throw new IllegalArgumentException(name + " is unknown; try --help");
    };
  }

  private static int positive(String value) {
    int number = Integer.parseInt(value);
    if (number < 1) {
      throw new IllegalArgumentException("--rounds needs a number from 1 on");
    }
    return number;
  }

  private static List<String> sections(String value) {
    List<String> wanted = new ArrayList<>(List.of(value.split(",")));
    wanted.removeAll(SECTIONS);
    if (!wanted.isEmpty()) {
      throw new IllegalArgumentException(wanted + " are no sections; there are " + SECTIONS);
    }
    return List.of(value.split(","));
  }
}
