package dev.onex.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * What {@code javac -Xlint:rawtypes} warns of.
 *
 * @param warnings where it warns
 * @param errors what it could not compile
 */
record JavacRawTypes(Set<RawTypePlace> warnings, List<String> errors) {

  private static final String WARNING = "compiler.warn.raw.class.use";

  /** A source that looks to the compiler as if nobody had suppressed these warnings. */
  private static final class Source extends SimpleJavaFileObject {
    private final Path root;
    private final Path file;

    Source(Path root, Path file) {
      super(
          URI.create("source:/" + root.relativize(file).toString().replace('\\', '/')),
          Kind.SOURCE);
      this.root = root;
      this.file = file;
    }

    String path() {
      return root.relativize(file).toString().replace('\\', '/');
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      try {
        // Of the same length, so that nothing moves.
        return Files.readString(file).replace("\"rawtypes\"", "\"RAWTYPES\"");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Compiles sources, and throws away the result. */
  static JavacRawTypes of(Path root, List<Path> classPath, Path work) throws IOException {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    List<Source> sources = new ArrayList<>();
    for (Path file : Directories.javaFiles(root)) {
      if (!file.endsWith("module-info.java")) {
        sources.add(new Source(root, file));
      }
    }
    try (StandardJavaFileManager files =
        javac.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
      files.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath);
      files.setLocationFromPaths(
          StandardLocation.CLASS_OUTPUT, List.of(Files.createDirectories(work)));
      javac.getTask(null, files, diagnostics, options(), null, sources).call();
    }
    Set<RawTypePlace> warnings = new TreeSet<>();
    List<String> errors = new ArrayList<>();
    for (Diagnostic<? extends JavaFileObject> it : diagnostics.getDiagnostics()) {
      if (it.getCode().equals(WARNING)) {
        warnings.add(new RawTypePlace(((Source) it.getSource()).path(), it.getLineNumber()));
      } else if (it.getKind() == Diagnostic.Kind.ERROR) {
        errors.add(it.toString().lines().collect(Collectors.joining(" ")));
      }
    }
    return new JavacRawTypes(warnings, errors);
  }

  private static List<String> options() {
    return List.of(
        "-proc:none",
        "-Xlint:rawtypes",
        "-Xmaxwarns",
        "1000000",
        "-Xmaxerrs",
        "1000000",
        // Warn in what compiles even if something else does not.
        "--should-stop=ifError=FLOW",
        "--should-stop=ifNoError=FLOW");
  }
}
