package dev.onex.bench;

import dev.onex.bench.Corpus.Library;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Compares our RawType with {@code javac -Xlint:rawtypes}, and writes the result. */
public final class RawTypeAccuracy {

  private static final List<String> DEFAULTS =
      List.of("--libraries", String.join(",", Corpus.artifacts()), "--out", "docs/accuracy.md");

  private final Path work;
  private final Corpus corpus;
  private final Dependencies dependencies;

  private RawTypeAccuracy(Options options) throws IOException {
    MavenCommand maven = new MavenCommand(options.repository());
    this.work = options.work().resolve("accuracy");
    Stopwatch stopwatch = new Stopwatch(work.resolve("logs"));
    this.corpus = new Corpus(options, maven, stopwatch);
    this.dependencies = new Dependencies(options, maven, stopwatch);
  }

  /** The arguments are those that {@code --help} prints. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    List<String> all = new ArrayList<>(DEFAULTS);
    all.addAll(List.of(arguments));
    Options options = Options.of(all.toArray(String[]::new));
    RawTypeAccuracy accuracy = new RawTypeAccuracy(options);
    RawTypeSection section = new RawTypeSection();
    for (String artifact : options.libraries()) {
      RawTypeComparison comparison = accuracy.compare(Corpus.library(artifact));
      section.add(comparison, accuracy.corpus.sources(artifact));
      System.err.printf(
          "%s: recall %.4f, precision %.4f%n",
          artifact, comparison.recall(), comparison.precision());
    }
    section.write(options.page());
    System.err.println("written: " + options.page());
  }

  private RawTypeComparison compare(Library library) throws IOException, InterruptedException {
    Path sources = corpus.sources(library.artifact());
    List<Path> classPath = dependencies.of(library);
    JavacRawTypes javac = JavacRawTypes.of(sources, classPath, work.resolve("classes"));
    Files.write(work.resolve(library.artifact() + ".errors"), javac.errors());
    OwnRawTypes own = OwnRawTypes.of(sources, classPath);
    return RawTypeComparison.of(library, Directories.javaFiles(sources).size(), own, javac);
  }
}
