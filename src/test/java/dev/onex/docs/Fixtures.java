package dev.onex.docs;

import dev.onex.TestRun;
import dev.onex.finding.Finding;
import dev.onex.finding.Severity;
import dev.onex.rule.Rule;
import dev.onex.rule.RuleSet;
import dev.onex.rule.RuleSetting;
import dev.onex.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A rule's fixtures, and what it finds in them with its default options. */
final class Fixtures {

  static final String ROOT = "src/test/resources/rules";

  private static final String OPTION = "// option: ";

  private final Rule rule;
  private final Path directory;
  private final Map<Path, List<Finding>> known = new HashMap<>();

  /** Fixtures of that rule; copies of them go to a directory, as sources of a project. */
  Fixtures(Rule rule, Path directory) {
    this.rule = rule;
    this.directory = directory;
  }

  /** An example for the rule's page. */
  String example(String file) {
    Path fixture = Path.of(ROOT, RuleSet.nameOf(rule), file);
    return FixtureExample.of(read(fixture), known.computeIfAbsent(fixture, this::findings));
  }

  /** The severities that the rule's findings have, the highest first. */
  List<Severity> severities() {
    Set<Severity> severities = EnumSet.of(RuleSet.infoOf(rule).severity());
    try (Stream<Path> files = Files.list(Path.of(ROOT, RuleSet.nameOf(rule)))) {
      files
          .filter(it -> it.getFileName().toString().startsWith("Flagged"))
          .filter(it -> !read(it).startsWith(OPTION))
          .flatMap(it -> known.computeIfAbsent(it, this::findings).stream())
          .forEach(it -> severities.add(it.severity()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return severities.stream().sorted(Comparator.reverseOrder()).toList();
  }

  private List<Finding> findings(Path fixture) {
    if (!read(fixture).contains(FixtureExample.MARKER)) {
      return List.of();
    }
    try {
      String path = "src/main/java/" + fixture.getFileName();
      SourceFile source = TestRun.write(directory, path, Files.readAllBytes(fixture));
      String name = RuleSet.nameOf(rule);
      // A rule that is off by default is shown as it is when somebody asks for it.
      TestRun run = TestRun.ofAllRules().settings(Map.of(name, RuleSetting.DEFAULT));
      return run.check(List.of(source)).findings().list().stream()
          .filter(it -> it.rule().equals(name))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
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
