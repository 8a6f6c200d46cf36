package dev.onex.bench;

import dev.onex.bench.Corpus.Library;
import dev.onex.engine.RunResult;
import dev.onex.finding.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Compares our rules with what others say of the same sources, and writes the results. */
public final class Accuracy {

  private static final List<String> DEFAULTS =
      List.of("--libraries", String.join(",", Corpus.artifacts()), "--out", "docs/accuracy.md");

  private static final List<String> COMPARISONS = List.of("javac", "pmd");

  private final Options options;
  private final Path work;
  private final Corpus corpus;
  private final Dependencies dependencies;
  private final PmdFindings pmd;

  private Accuracy(Options options) throws IOException {
    MavenCommand maven = new MavenCommand(options.repository());
    this.options = options;
    this.work = options.work().resolve("accuracy");
    Stopwatch stopwatch = new Stopwatch(work.resolve("logs"));
    this.corpus = new Corpus(options, maven, stopwatch);
    this.dependencies = new Dependencies(options, maven, stopwatch);
    this.pmd = new PmdFindings(work, dependencies, stopwatch);
  }

  /** The arguments are those that {@code --help} prints. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    List<String> all = new ArrayList<>(DEFAULTS);
    all.addAll(List.of(arguments));
    List<String> wanted = only(all);
    Accuracy accuracy = new Accuracy(Options.of(all.toArray(String[]::new)));
    if (wanted.contains("javac")) {
      accuracy.besideJavac();
    }
    if (wanted.contains("pmd")) {
      accuracy.besidePmd();
    }
    System.err.println("written: " + accuracy.options.page());
  }

  /** Takes {@code --only} out of the arguments, for it names other things than elsewhere. */
  private static List<String> only(List<String> arguments) {
    int at = arguments.indexOf("--only");
    if (at < 0) {
      return COMPARISONS;
    }
    if (at + 1 == arguments.size()) {
      throw new IllegalArgumentException("--only needs a value; try --help");
    }
    List<String> wanted = List.of(arguments.get(at + 1).split(","));
    if (!COMPARISONS.containsAll(wanted)) {
      throw new IllegalArgumentException(wanted + ": there are " + COMPARISONS);
    }
    arguments.subList(at, at + 2).clear();
    return wanted;
  }

  private void besideJavac() throws IOException, InterruptedException {
    RawTypeSection section = new RawTypeSection();
    for (String artifact : options.libraries()) {
      RawTypeComparison comparison = compareRawTypes(Corpus.library(artifact));
      section.add(comparison, corpus.sources(artifact));
      System.err.printf(
          "%s: recall %.4f, precision %.4f%n",
          artifact, comparison.recall(), comparison.precision());
    }
    new MarkedPart("javac").write(options.page(), section.text());
  }

  private RawTypeComparison compareRawTypes(Library library)
      throws IOException, InterruptedException {
    Path sources = corpus.sources(library.artifact());
    List<Path> classPath = dependencies.of(library);
    JavacRawTypes javac = JavacRawTypes.of(sources, classPath, work.resolve("classes"));
    Files.write(work.resolve(library.artifact() + ".errors"), javac.errors());
    OwnRawTypes own = OwnRawTypes.of(sources, classPath);
    return RawTypeComparison.of(library, Directories.javaFiles(sources).size(), own, javac);
  }

  private void besidePmd() throws IOException, InterruptedException {
    PmdSection section = new PmdSection();
    for (String artifact : options.libraries()) {
      Library library = Corpus.library(artifact);
      Path sources = corpus.sources(artifact);
      RunResult run = OwnFindings.of(sources, dependencies.of(library), Map.of());
      section.add(
          library,
          sources,
          run.findings().list().stream().map(Accuracy::placed).toList(),
          pmd.of(library, sources),
          work.resolve(artifact + ".differences"));
      System.err.println(artifact + ": compared with PMD");
    }
    new MarkedPart("pmd").write(options.page(), section.text());
  }

  private static PlacedFinding placed(Finding finding) {
    return new PlacedFinding(
        finding.rule(), finding.path(), finding.location().line(), finding.location().endLine());
  }
}
