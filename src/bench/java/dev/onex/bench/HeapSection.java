package dev.onex.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How little heap is enough. */
final class HeapSection implements Section {

  private static final List<String> HEAPS = List.of("64m", "96m", "128m", "256m");
  private static final String PLENTY = "4g";
  private static final String STARVED = "OutOfMemoryError";
  private static final Duration LIMIT = Duration.ofMinutes(5);

  @Override
  public String measure(Bench bench) throws IOException, InterruptedException {
    for (String goal : List.of(MavenCommand.PMD, MavenCommand.CHECKSTYLE)) {
      bench.warmUp(List.of(goal));
    }
    Path project = bench.projects().of("heap", bench.options().libraries());
    String all = allLibraries(bench);
    return "Maven's JVM with `MAVEN_OPTS=-Xmx…`, one run each, on "
        + String.join(" + ", bench.options().libraries())
        + ". A run has failed if it is not done after "
        + LIMIT.toMinutes()
        + " minutes; ours also if its findings are not those of a run with 4 GB.\n\n"
        + tools(bench, project)
        + "\n"
        + all;
  }

  private static Table tools(Bench bench, Path project) throws IOException, InterruptedException {
    List<String> titles = new ArrayList<>(List.of("run"));
    HEAPS.forEach(it -> titles.add(it.replace("m", " MB")));
    Table table = new Table(titles.toArray(String[]::new));
    String expected = expected(bench, project);
    List<String> ours = new ArrayList<>(List.of(Contenders.ONEX));
    List<String> pmd = new ArrayList<>(List.of(Contenders.PMD));
    List<String> checkstyle = new ArrayList<>(List.of(Contenders.CHECKSTYLE));
    for (String heap : HEAPS) {
      ours.add(check(bench, project, heap, expected));
      pmd.add(other(bench, project, heap, MavenCommand.PMD, "pmd.xml"));
      checkstyle.add(other(bench, project, heap, MavenCommand.CHECKSTYLE, "checkstyle-result.xml"));
    }
    for (List<String> row : List.of(ours, pmd, checkstyle)) {
      table.row(row.toArray(String[]::new));
    }
    return table;
  }

  private static String allLibraries(Bench bench) throws IOException, InterruptedException {
    List<String> libraries = Corpus.artifacts();
    Path project = bench.projects().of("heap-all", libraries);
    String expected = expected(bench, project);
    String result = check(bench, project, HEAPS.get(0), expected);
    Path sources = Projects.sources(project);
    return String.join(" + ", libraries)
        + " as one project ("
        + Numbers.count(Directories.javaFiles(sources).size())
        + " files, "
        + Numbers.decimal(Directories.bytes(sources) / 1e6)
        + " MB) with 64 MB: "
        + result
        + ". Aim: the same findings as with 4 GB.\n";
  }

  private static String expected(Bench bench, Path project)
      throws IOException, InterruptedException {
    Usage usage = run(bench, project, PLENTY, MavenCommand.check(bench.version()));
    if (!usage.succeeded()) {
      throw new IOException("the check fails even with " + PLENTY + "; see " + usage.output());
    }
    return OnexReport.of(project).stable();
  }

  private static String check(Bench bench, Path project, String heap, String expected)
      throws IOException, InterruptedException {
    Usage usage = run(bench, project, heap, MavenCommand.check(bench.version()));
    if (!usage.succeeded()) {
      return failure(usage);
    }
    return OnexReport.of(project).stable().equals(expected)
        ? success(usage)
        : "**other findings**, " + Numbers.seconds(usage.wallSeconds()) + " s";
  }

  private static String other(Bench bench, Path project, String heap, String goal, String report)
      throws IOException, InterruptedException {
    Usage usage = run(bench, project, heap, List.of(goal));
    Path file = project.resolve("target").resolve(report);
    // A tool may go on without the files for which it had no memory.
    boolean whole =
        usage.succeeded()
            && Files.exists(file)
            && Bench.count(usage.output(), STARVED) + Bench.count(file, STARVED) == 0;
    return whole ? success(usage) : failure(usage);
  }

  private static Usage run(Bench bench, Path project, String heap, List<String> arguments)
      throws IOException, InterruptedException {
    Usage usage = bench.maven(project, Map.of("MAVEN_OPTS", "-Xmx" + heap), LIMIT, arguments);
    System.err.printf("%s with %s: %.2f s%n", arguments.get(0), heap, usage.wallSeconds());
    return usage;
  }

  private static String success(Usage usage) {
    return Numbers.seconds(usage.wallSeconds()) + " s";
  }

  private static String failure(Usage usage) {
    return (usage.timedOut() ? "not done" : "fails")
        + " after "
        + Numbers.seconds(usage.wallSeconds())
        + " s";
  }
}
