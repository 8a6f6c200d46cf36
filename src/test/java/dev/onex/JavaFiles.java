package dev.onex;

import dev.onex.source.SourceFile;
import dev.onex.source.SourceReader;
import dev.onex.source.SourceText;
import dev.onex.source.UndecodableSourceException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds real Java sources for tests: our own, and those of the libraries in {@code onex.corpus}.
 */
public final class JavaFiles {

  private static final String MAIN = "src/main/java";

  private JavaFiles() {}

  /** All sources below the directories, sorted; directories that do not exist have none. */
  public static List<Path> below(List<Path> directories) {
    List<Path> found = new ArrayList<>();
    for (Path directory : directories) {
      if (Files.isDirectory(directory)) {
        try (Stream<Path> files = Files.walk(directory)) {
          files
              .filter(it -> it.toString().endsWith(".java") && Files.isRegularFile(it))
              .sorted()
              .forEach(found::add);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
    return found;
  }

  /** The main sources of all libraries. */
  public static List<Path> ofCorpus() {
    return below(librariesOfCorpus().stream().map(it -> it.resolve(MAIN)).toList());
  }

  /** The directories of the libraries, sorted. */
  public static List<Path> librariesOfCorpus() {
    Path corpus = Path.of(System.getProperty("onex.corpus"));
    try (Stream<Path> libraries = Files.list(corpus)) {
      return libraries.filter(it -> Files.isDirectory(it.resolve(MAIN))).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The main sources of a library, with paths relative to its directory. */
  public static List<SourceFile> sourcesOf(Path library) {
    return below(List.of(library.resolve(MAIN))).stream().map(it -> source(library, it)).toList();
  }

  private static SourceFile source(Path library, Path file) {
    try {
      return new SourceFile(
          library.relativize(file).toString(), file, Files.size(file), /* test= */ false);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A source in UTF-8. */
  public static SourceText read(Path file) {
    try {
      return new SourceReader(StandardCharsets.UTF_8).decode(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (UndecodableSourceException e) {
      throw new IllegalStateException(file + " " + e.location(), e);
    }
  }
}
