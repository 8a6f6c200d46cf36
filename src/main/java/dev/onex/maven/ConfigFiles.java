package dev.onex.maven;

import dev.onex.rule.Nearest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Finds and reads files of settings: in the module's directory and in each above it, as far as the
 * project reaches. What is nearer to the module is stronger.
 */
final class ConfigFiles {

  /** What the files are called if nobody says another name. */
  static final String NAME = "onex.yaml";

  /** The keys that a file may have. */
  static final List<String> KEYS =
      List.of(
          "preset",
          "failOn",
          "failOnPerformance",
          "thresholds",
          "rules",
          "tests",
          "models",
          "wirePackages",
          "includes",
          "excludes",
          "includeGenerated",
          "includeTests",
          "threads",
          "memoryBudget",
          "chunkSize",
          "timing",
          "formats",
          "historyFile",
          "release",
          "encoding");

  /** Parameters that only pom and command line may set. */
  private static final List<String> NOT_HERE = List.of("skip", "configFile", "rule");

  private static final String TESTS = "tests";

  private final Path basedir;
  private final List<Path> roots;
  private final Consumer<String> problems;

  /**
   * Files for a module.
   *
   * @param roots directories of the project that may lie above the module's; the outermost that
   *     does is the last to be searched
   * @param problems takes what is wrong with the files
   */
  ConfigFiles(Path basedir, List<Path> roots, Consumer<String> problems) {
    this.basedir = basedir.toAbsolutePath().normalize();
    this.roots = roots.stream().map(it -> it.toAbsolutePath().normalize()).toList();
    this.problems = problems;
  }

  /**
   * What the files say, the weakest first.
   *
   * @param wanted the setting of another name than {@link #NAME}; null if there is none
   */
  List<Map<String, Setting>> read(@Nullable Setting wanted) {
    List<Map<String, Setting>> layers = new ArrayList<>();
    for (Path file : find(wanted)) {
      layers.add(layer(file));
    }
    return layers;
  }

  private List<Path> find(@Nullable Setting wanted) {
    String name = wanted == null ? NAME : wanted.value();
    List<Path> files = new ArrayList<>();
    for (Path directory : directories()) {
      Path file = directory.resolve(name).normalize();
      if (Files.isRegularFile(file) && !files.contains(file)) {
        files.add(file);
      }
      Path misnamed = directory.resolve("onex.yml");
      if (wanted == null && Files.exists(misnamed)) {
        problems.accept(shown(misnamed) + ": nobody reads it; call it " + NAME);
      }
    }
    if (wanted != null && files.isEmpty()) {
      problems.accept(
          wanted.place().with(name)
              + ": there is no such file in "
              + basedir
              + " or in a directory of the project above it");
    }
    return files;
  }

  /** The directories to search, the outermost first. */
  private List<Path> directories() {
    List<Path> directories = new ArrayList<>();
    for (Path here = basedir; here != null; here = here.getParent()) {
      Path directory = here;
      if (here.equals(basedir) || roots.stream().anyMatch(directory::startsWith)) {
        directories.add(0, here);
      }
    }
    return directories;
  }

  private String shown(Path file) {
    Path relative = file.startsWith(outermost()) ? basedir.relativize(file) : file;
    return relative.toString().replace('\\', '/');
  }

  private Path outermost() {
    return directories().get(0);
  }

  private Map<String, Setting> layer(Path file) {
    Map<String, Setting> layer = new LinkedHashMap<>();
    for (Setting key : new YamlFile(file, shown(file), problems).read()) {
      String shown = key.place().shown();
      if (key.name().equals(TESTS)) {
        tests(key, layer);
      } else if (KEYS.contains(key.name())) {
        layer.put(key.name(), key);
      } else if (NOT_HERE.contains(key.name())) {
        problems.accept(shown + ": it can be set in the pom and on the command line only");
      } else {
        problems.accept(
            shown + ": there is no such key" + Nearest.orElse(key.name(), KEYS, "the keys are"));
      }
    }
    return layer;
  }

  /** Here {@code tests: rules:} is what the pom calls {@code testRules}. */
  private void tests(Setting tests, Map<String, Setting> layer) {
    if (!tests.value().isEmpty() || tests.isList()) {
      problems.accept(tests.place().with(tests.value()) + ": write the key rules below it");
      return;
    }
    for (Setting child : tests.children()) {
      if (child.name().equals("rules")) {
        layer.put("testRules", child);
      } else {
        problems.accept(child.place().shown() + ": there is no such key; the only one is rules");
      }
    }
  }
}
