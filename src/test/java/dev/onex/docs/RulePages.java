package dev.onex.docs;

import dev.onex.rule.Rule;
import dev.onex.rule.RuleSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The pages of rules as they should be.
 *
 * @param texts by file name
 */
record RulePages(Map<String, String> texts) {

  private static final String EXTENSION = ".md";

  /**
   * Renders the pages of rules, and their index.
   *
   * @param work a directory for copies of the fixtures
   */
  static RulePages of(List<Rule> rules, Path work) {
    Set<String> names = rules.stream().map(RuleSet::nameOf).collect(Collectors.toSet());
    Map<String, String> texts = new TreeMap<>();
    List<RuleIndex.Entry> entries = new ArrayList<>();
    for (Rule rule : rules) {
      String name = RuleSet.nameOf(rule);
      Path source = Path.of("src/main/java/dev/onex/rules", name + ".java");
      RulePage page =
          new RulePage(rule, RuleSource.of(read(source), names), new Fixtures(rule, work));
      texts.put(name + EXTENSION, page.render());
      entries.add(new RuleIndex.Entry(name, page.severities(), RuleSet.infoOf(rule)));
    }
    texts.put("README.md", RuleIndex.render(entries));
    return new RulePages(texts);
  }

  /** How the pages of a directory differ from these. */
  List<String> differences(Path directory) {
    List<String> differences = new ArrayList<>();
    texts.forEach(
        (name, text) -> {
          Path page = directory.resolve(name);
          if (!Files.exists(page)) {
            differences.add(name + " is missing");
          } else if (!read(page).equals(text)) {
            differences.add(name + " is stale");
          }
        });
    orphans(directory).forEach(it -> differences.add(it.getFileName() + " is about no rule"));
    return differences;
  }

  /** Makes the pages of a directory these. */
  void write(Path directory) throws IOException {
    Files.createDirectories(directory);
    for (Map.Entry<String, String> page : texts.entrySet()) {
      Files.writeString(directory.resolve(page.getKey()), page.getValue());
    }
    for (Path orphan : orphans(directory)) {
      Files.delete(orphan);
    }
  }

  private List<Path> orphans(Path directory) {
    if (!Files.exists(directory)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(directory)) {
      return files
          .filter(it -> it.toString().endsWith(EXTENSION))
          .filter(it -> !texts.containsKey(it.getFileName().toString()))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
