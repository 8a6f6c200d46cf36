package dev.onex.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Sources of real libraries, from Maven Central. Nothing of it is ever committed. */
final class Corpus {

  private static final Duration LIMIT = Duration.ofMinutes(10);

  private static final List<Library> LIBRARIES =
      List.of(
          new Library("com.google.guava", "guava", "33.4.0-jre"),
          new Library("org.springframework", "spring-core", "6.2.1"),
          new Library("org.hibernate.orm", "hibernate-core", "6.6.4.Final"),
          new Library("org.apache.commons", "commons-lang3", "3.17.0"),
          new Library("org.apache.kafka", "kafka-clients", "3.9.0"),
          new Library("com.google.protobuf", "protobuf-java", "4.29.2"));

  private final Options options;
  private final MavenCommand maven;
  private final Stopwatch stopwatch;

  /** A library's coordinates. */
  record Library(String group, String artifact, String version) {
    String directory() {
      return artifact + "-" + version;
    }
  }

  Corpus(Options options, MavenCommand maven, Stopwatch stopwatch) {
    this.options = options;
    this.maven = maven;
    this.stopwatch = stopwatch;
  }

  static List<String> artifacts() {
    return LIBRARIES.stream().map(Library::artifact).toList();
  }

  /** A library by its artifact, as the page names it. */
  static Library library(String artifact) {
    return LIBRARIES.stream()
        .filter(it -> it.artifact().equals(artifact))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(artifact + " is none of " + artifacts()));
  }

  /** The directory of a library's sources, fetched unless it is there. */
  Path sources(String artifact) throws IOException, InterruptedException {
    Library library = library(artifact);
    Optional<Path> given = options.corpus();
    Path sources =
        given
            .orElse(options.work().resolve("corpus"))
            .resolve(library.directory())
            .resolve("src/main/java");
    if (!Files.isDirectory(sources)) {
      if (given.isPresent()) {
        throw new IllegalArgumentException("--corpus has no " + sources);
      }
      unpack(fetch(library), sources);
    }
    return sources;
  }

  private Path fetch(Library library) throws IOException, InterruptedException {
    Path jars = Files.createDirectories(options.work().resolve("jars"));
    List<String> goal =
        List.of(
            "org.apache.maven.plugins:maven-dependency-plugin:"
                + Versions.DEPENDENCY_PLUGIN
                + ":copy",
            "-Dartifact="
                + library.group()
                + ":"
                + library.artifact()
                + ":"
                + library.version()
                + ":jar:sources",
            "-DoutputDirectory=" + jars);
    Usage usage = stopwatch.run(jars, Map.of(), LIMIT, maven.online(goal));
    if (!usage.succeeded()) {
      throw new IOException("could not fetch " + library + "; see " + usage.output());
    }
    return jars.resolve(library.directory() + "-sources.jar");
  }

  private static void unpack(Path jar, Path directory) throws IOException {
    // Into a directory of another name first: one that is there is whole.
    Path part = directory.resolveSibling("java.part");
    Directories.delete(part);
    try (ZipFile zip = new ZipFile(jar.toFile());
        Stream<? extends ZipEntry> entries = zip.stream()) {
      for (ZipEntry entry : entries.filter(it -> it.getName().endsWith(".java")).toList()) {
        Path file = part.resolve(entry.getName()).normalize();
        if (!file.startsWith(part)) {
          throw new IOException(jar + " has an entry outside itself: " + entry.getName());
        }
        Files.createDirectories(file.getParent());
        try (InputStream content = zip.getInputStream(entry)) {
          Files.copy(content, file);
        }
      }
    }
    Files.move(part, directory);
  }
}
