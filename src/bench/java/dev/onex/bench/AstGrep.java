package dev.onex.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The native tool, installed beside everything else that is made on the way. */
record AstGrep(Path program, Path config) {

  private static final Duration LIMIT = Duration.ofMinutes(10);

  /** Installs it; empty if that cannot be done here. */
  static Optional<AstGrep> install(Bench bench) throws IOException, InterruptedException {
    Path home = Files.createDirectories(bench.options().work().resolve("ast-grep"));
    Optional<Path> program = program(home);
    if (program.isEmpty()) {
      List<String> npm =
          List.of(
              "npm", "install", "--no-save", "--no-audit", "@ast-grep/cli@" + Versions.AST_GREP);
      Usage usage = bench.stopwatch().run(home, Map.of(), LIMIT, npm);
      program = program(home);
      if (!usage.succeeded() || program.isEmpty()) {
        System.err.println("ast-grep is left out: npm could not install it; see " + usage.output());
        return Optional.empty();
      }
    }
    Path config = Path.of("src/bench/config/sgconfig.yml").toAbsolutePath();
    return program.map(it -> new AstGrep(it, config));
  }

  /** The program itself, not the script that starts it. */
  private static Optional<Path> program(Path home) throws IOException {
    Path packages = home.resolve("node_modules/@ast-grep");
    if (!Files.isDirectory(packages)) {
      return Optional.empty();
    }
    try (Stream<Path> files = Files.walk(packages, 2)) {
      return files
          .filter(it -> it.getFileName().toString().equals("ast-grep"))
          .filter(it -> it.getParent().getFileName().toString().startsWith("cli-"))
          .findFirst();
    }
  }

  Sample scan(Bench bench, Path project) throws IOException, InterruptedException {
    List<String> command =
        List.of(
            program.toString(),
            "scan",
            "--config",
            config.toString(),
            "--json=stream",
            Projects.sources(project).toString());
    Usage usage = bench.command(project, command);
    return new Sample(usage, Double.NaN, Bench.count(usage.output(), "\"ruleId\""));
  }

  static long patterns() throws IOException {
    try (Stream<Path> rules = Files.list(Path.of("src/bench/config/ast-grep"))) {
      return rules.count();
    }
  }
}
