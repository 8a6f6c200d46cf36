package dev.onex.rule.testkit;

import dev.onex.finding.Finding;
import dev.onex.rule.Rule;
import dev.onex.rule.RuleFlaws;
import dev.onex.rule.RuleOption;
import dev.onex.rule.RuleSet;
import dev.onex.rule.RuleSetting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A source that shows what a rule flags, in a file {@code Flagged….java}, or what it leaves alone,
 * in a file {@code Allowed….java}.
 *
 * <p>A comment {@code // finding: <message>} on a line of its own announces a finding on the next
 * line that is none; nothing else may be found. The file may start with lines {@code // option:
 * <name>=<value>} that set options of the rule. The rule is on even if it is off by default, and
 * knows the types of the fixture and of the JDK.
 */
public final class RuleFixture {

  private static final String OPTION = "// option: ";
  private static final String FLAGGED = "Flagged";
  private static final String ALLOWED = "Allowed";

  private final Rule rule;
  private final String file;
  private final String content;

  private RuleFixture(Rule rule, Path file) {
    this.rule = rule;
    this.file = String.valueOf(file.getFileName());
    this.content = read(file);
    if (!this.file.startsWith(FLAGGED) && !this.file.startsWith(ALLOWED)) {
      throw new AssertionError(
          file + " is no fixture; let its name start with " + FLAGGED + " or " + ALLOWED);
    }
  }

  /**
   * Checks a rule by all fixtures of a directory, as {@link #check()} does.
   *
   * @throws AssertionError if the rule does not keep to them, or if there is not at least one that
   *     it flags and one that it allows
   */
  public static void checkAll(Rule rule, Path directory) {
    in(directory, rule).forEach(RuleFixture::check);
  }

  /**
   * The fixtures of a rule in a directory, by name of file.
   *
   * @throws AssertionError if there is not at least one that it flags and one that it allows
   */
  public static List<RuleFixture> in(Path directory, Rule rule) {
    try (Stream<Path> files = Files.list(directory)) {
      List<RuleFixture> fixtures =
          files
              .filter(it -> it.toString().endsWith(".java"))
              .sorted()
              .map(it -> new RuleFixture(rule, it))
              .toList();
      if (fixtures.stream().map(RuleFixture::isFlagged).distinct().count() < 2) {
        throw new AssertionError(
            directory.toAbsolutePath()
                + " lacks fixtures of "
                + RuleSet.nameOf(rule)
                + "; it needs a Flagged.java and an Allowed.java at least");
      }
      return fixtures;
    } catch (IOException e) {
      throw new AssertionError(
          RuleSet.nameOf(rule) + " has no fixtures: " + directory.toAbsolutePath(), e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException("a fixture cannot be read: " + file, e);
    }
  }

  /** The rule. */
  public Rule rule() {
    return rule;
  }

  /** The name of its file. */
  public String file() {
    return file;
  }

  /** The source, with lines that end with LF. */
  public String content() {
    return content;
  }

  /** Whether it shows what the rule flags. */
  public boolean isFlagged() {
    return file.startsWith(FLAGGED);
  }

  /**
   * Checks that the rule finds what is announced and nothing else; and the same in chunks and
   * whole, with one worker and many, with triggers and without, with CR LF at the ends of lines.
   *
   * @throws AssertionError with what is different
   */
  public void check() {
    List<String> flaws = RuleFlaws.of(rule);
    if (!flaws.isEmpty()) {
      throw new AssertionError("The rule " + rule.getClass().getName() + " " + flaws.get(0));
    }
    List<Finding> found = findings(content);
    Differences announced = Differences.of(Announcement.in(content), found, RuleSet.nameOf(rule));
    fail(announced.report(name() + " does not find what is announced", "announced", "found"));
    if (found.isEmpty() == isFlagged()) {
      throw new AssertionError(
          isFlagged()
              ? name() + " finds nothing; announce a finding, or call the file " + ALLOWED + "…"
              : name() + " finds something; call the file " + FLAGGED + "…");
    }
    for (Variant variant : Variant.all()) {
      Differences differences = Differences.of(found, findings(variant.of(content), variant));
      String headline = name() + " finds something else " + variant.label();
      fail(differences.report(headline + variant.advice(), "usually", variant.label()));
    }
  }

  private String name() {
    return RuleSet.nameOf(rule) + ": " + file + ":";
  }

  private static void fail(Optional<String> report) {
    report.ifPresent(
        it -> {
          throw new AssertionError(it);
        });
  }

  /**
   * What the rule finds in a text in the fixture's place and with its options. Findings of the
   * engine are always among them: they mean that something was not checked.
   */
  public List<Finding> findings(String text) {
    return findings(text, Variant.USUAL);
  }

  private List<Finding> findings(String text, Variant variant) {
    return new FixtureRun(rule, setting(), variant).findings(file, text);
  }

  private RuleSetting setting() {
    Map<String, String> options = new LinkedHashMap<>();
    content
        .lines()
        .takeWhile(it -> it.startsWith(OPTION))
        .map(it -> it.substring(OPTION.length()).split("=", 2))
        .forEach(it -> options.put(it[0].strip(), it.length == 2 ? it[1].strip() : ""));
    options.forEach(this::requireValid);
    return new RuleSetting(false, null, options);
  }

  private void requireValid(String name, String value) {
    RuleOption option =
        Arrays.stream(RuleSet.infoOf(rule).options())
            .filter(it -> it.name().equals(name))
            .findFirst()
            .orElseThrow(() -> new AssertionError(name() + " the rule has no option " + name));
    List<String> allowed = Arrays.asList(option.allowed());
    Optional<String> complaint =
        allowed.isEmpty() || allowed.contains(value)
            ? RuleSet.complaint(rule, name, value)
            : Optional.of("allowed are " + String.join(", ", allowed));
    if (complaint.isPresent()) {
      throw new AssertionError(name() + " option " + name + "=" + value + ": " + complaint.get());
    }
  }
}
