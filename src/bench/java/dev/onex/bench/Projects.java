package dev.onex.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Projects for all tools alike: a pom, and sources below {@code src/main/java}. */
final class Projects {

  private static final String PACKAGES =
      "(org\\.hibernate|org\\.springframework|com\\.google|org\\.apache)\\b";

  private final Options options;
  private final Corpus corpus;

  Projects(Options options, Corpus corpus) {
    this.options = options;
    this.corpus = corpus;
  }

  /** A new project, without sources. */
  Path empty(String name) throws IOException {
    Path project = options.work().resolve("projects").resolve(name);
    Directories.delete(project);
    Path config = Path.of("src/bench/config").toAbsolutePath();
    String pom =
        Files.readString(config.resolve("pom.xml"))
            .replace("@name@", name)
            .replace("@config@", config.toString())
            .replace("@pmd@", Versions.PMD)
            .replace("@pmdPlugin@", Versions.PMD_PLUGIN)
            .replace("@checkstyle@", Versions.CHECKSTYLE)
            .replace("@checkstylePlugin@", Versions.CHECKSTYLE_PLUGIN)
            .replace("@onex@", Versions.of("onex-maven-plugin"));
    Directories.write(project.resolve("pom.xml"), pom);
    // Maven looks upwards for this directory, and must not find the one of this repository.
    Files.createDirectories(project.resolve(".mvn"));
    Files.createDirectories(sources(project));
    return project;
  }

  static Path sources(Path project) {
    return project.resolve("src/main/java");
  }

  /** A project with the sources of some libraries. */
  Path of(String name, List<String> libraries) throws IOException, InterruptedException {
    Path project = empty(name);
    for (String library : libraries) {
      Path from = corpus.sources(library);
      for (Path file : Directories.javaFiles(from)) {
        Path to = sources(project).resolve(from.relativize(file).toString());
        Files.createDirectories(to.getParent());
        Files.copy(file, to); // fails if two libraries have the same file
      }
    }
    return project;
  }

  /** A project with the sources several times over, each time in packages of other names. */
  Path copies(String name, List<String> libraries, int times)
      throws IOException, InterruptedException {
    Path project = empty(name);
    for (String library : libraries) {
      Path from = corpus.sources(library);
      for (Path file : Directories.javaFiles(from)) {
        String text = Files.readString(file);
        for (int i = 1; i <= times; i++) {
          Path to = sources(project).resolve("copy" + i).resolve(from.relativize(file).toString());
          Directories.write(to, inPackage("copy" + i, text));
        }
      }
    }
    return project;
  }

  static String inPackage(String name, String text) {
    return text.replaceAll("(?m)^(package|import(?: static)?) " + PACKAGES, "$1 " + name + ".$2");
  }

  /** Removes what tools left behind: reports, and caches that would spare them work. */
  static void clean(Path project) throws IOException {
    Directories.delete(project.resolve("target"));
  }
}
