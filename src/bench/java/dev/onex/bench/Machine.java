package dev.onex.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What everything ran on. */
record Machine(Bench bench) {

  private static final double GIGABYTE_IN_KILOBYTES = 1 << 20;

  /** Processor, memory, system and the tools that come with it. */
  Table table() throws IOException, InterruptedException {
    Table table = new Table("what", "which");
    table.row("processor", processor());
    table.row("memory", memory());
    table.row("system", system());
    table.row("JDK", System.getProperty("java.vm.name") + " " + Runtime.version());
    table.row("Maven", firstLine("mvn", "-v"));
    table.row("onex-maven-plugin", bench.version() + ", commit " + commit());
    table.row("JavaParser", Versions.of("javaparser-core"));
    table.row("PMD", Versions.PMD + ", maven-pmd-plugin " + Versions.PMD_PLUGIN);
    table.row(
        "Checkstyle",
        Versions.CHECKSTYLE + ", maven-checkstyle-plugin " + Versions.CHECKSTYLE_PLUGIN);
    table.row("ast-grep", Versions.AST_GREP + ", " + AstGrep.patterns() + " rules");
    return table;
  }

  /** Processes that wanted to run in the last minute; what is above 0 disturbs the figures. */
  static Optional<String> load() throws IOException {
    return inFile("/proc/loadavg", "(\\S+)");
  }

  String commit() throws IOException, InterruptedException {
    String commit = firstLine("git", "rev-parse", "--short=10", "HEAD");
    boolean changed =
        !firstLine("git", "status", "--porcelain", "--", "src/main", "pom.xml").isEmpty();
    return changed ? commit + " with changes" : commit;
  }

  private static String processor() throws IOException {
    String model =
        inFile("/proc/cpuinfo", "model name\\s*: (.*)").orElse(System.getProperty("os.arch"));
    return model + ", " + Runtime.getRuntime().availableProcessors() + " cores";
  }

  private static String memory() throws IOException {
    return inFile("/proc/meminfo", "MemTotal:\\s*(\\d+)")
        .map(it -> Math.round(Long.parseLong(it) / GIGABYTE_IN_KILOBYTES) + " GB")
        .orElse("–");
  }

  private static String system() throws IOException {
    String kernel = System.getProperty("os.name") + " " + System.getProperty("os.arch");
    return inFile("/etc/os-release", "PRETTY_NAME=\"(.*)\"")
        .map(it -> it + ", " + kernel)
        .orElse(kernel);
  }

  private static Optional<String> inFile(String name, String expression) throws IOException {
    Path file = Path.of(name);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    Matcher found = Pattern.compile(expression).matcher(Files.readString(file));
    return found.find() ? Optional.of(found.group(1).strip()) : Optional.empty();
  }

  /** The first line that a command writes, without colours; nothing if it writes nothing. */
  private String firstLine(String... command) throws IOException, InterruptedException {
    Path here = Path.of("").toAbsolutePath();
    Usage usage = bench.stopwatch().run(here, Map.of(), Duration.ofMinutes(1), List.of(command));
    return Files.readString(usage.output())
        .lines()
        .findFirst()
        .orElse("")
        .replaceAll("\\e\\[[\\d;]*m", "");
  }
}
