package dev.onex.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onex.finding.Severity;
import dev.onex.rule.Declaration;
import dev.onex.rule.Reporter;
import dev.onex.rule.Rule;
import dev.onex.rule.RuleInfo;
import dev.onex.rule.RuleOption;
import dev.onex.rule.RuleSet;
import dev.onex.rule.Scope;
import dev.onex.rules.BuiltInRules;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleJarsTest {

  private static final String HERE = RuleJarsTest.class.getName() + "$";

  @TempDir private Path directory;

  /** A rule that nothing is wrong with. */
  @RuleInfo(
      summary = "Is theirs",
      severity = Severity.ERROR,
      scope = Scope.MEMBER,
      options =
          @RuleOption(
              name = "depth",
              description = "How deep.",
              defaultValue = "1",
              allowed = {"1", "2"}))
  public static class Theirs implements Rule {
    @Override
    public void inspect(Declaration declaration, Reporter reporter) {}
  }

  /** Has no annotation. */
  public static final class Bare implements Rule {}

  /** Is no rule. */
  public static final class Other {}

  /** Cannot be made from outside. */
  public static final class Hidden extends Theirs {
    private Hidden() {}
  }

  /** Cannot be made at all. */
  @RuleInfo(summary = "Throws", severity = Severity.ERROR, scope = Scope.MEMBER)
  public static final class Throwing extends Theirs {
    /** Throws. */
    public Throwing() {
      throw new IllegalStateException("no table of words");
    }
  }

  /** Cannot be loaded. */
  @RuleInfo(summary = "Fails", severity = Severity.ERROR, scope = Scope.MEMBER)
  public static final class Unloadable extends Theirs {
    private static final int SIZE = Integer.parseInt("many");

    /** Its size. */
    public int size() {
      return SIZE;
    }
  }

  /** Claims to be one of the engine's. */
  @RuleInfo(summary = "Is the engine's", severity = Severity.ERROR, scope = Scope.ENGINE)
  public static final class Engine implements Rule {}

  /** Has the name of one of ours. */
  @RuleInfo(summary = "Is another", severity = Severity.ERROR, scope = Scope.MEMBER)
  public static final class RawType extends Theirs {}

  /** Holds one of the same name. */
  public static final class Elsewhere {
    /** Has the name of another. */
    @RuleInfo(summary = "Is another", severity = Severity.ERROR, scope = Scope.MEMBER)
    public static final class Theirs extends RuleJarsTest.Theirs {}
  }

  private AvailableRules load(Path... jars) throws IOException {
    List<URL> urls = new ArrayList<>();
    for (Path jar : jars) {
      urls.add(url(jar));
    }
    try (URLClassLoader loader =
        new URLClassLoader(urls.toArray(new URL[0]), getClass().getClassLoader())) {
      return AvailableRules.seenBy(loader);
    }
  }

  private static URL url(Path path) throws MalformedURLException {
    return path.toUri().toURL();
  }

  private Path jar(String name, String... services) throws IOException {
    Path jar = directory.resolve(name);
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      out.putNextEntry(new ZipEntry(RuleJars.SERVICES));
      out.write(String.join("\n", services).getBytes(StandardCharsets.UTF_8));
      out.closeEntry();
    }
    return jar;
  }

  private List<String> problems(String service) throws IOException {
    return load(jar("own-1.jar", service)).problems();
  }

  @Test
  void withoutJarsThereAreOurRulesOnly() throws IOException {
    AvailableRules rules = load();

    assertThat(rules.all().stream().map(RuleSet::nameOf))
        .isEqualTo(BuiltInRules.all().stream().map(RuleSet::nameOf).toList());
    assertThat(rules.jars()).isEmpty();
    assertThat(rules.problems()).isEmpty();
  }

  @Test
  void rulesOfJarsStandAmongOurs() throws IOException {
    AvailableRules rules =
        load(jar("own-1.jar", "# ours", "", HERE + "Theirs # a rule", HERE + "Theirs"));

    assertThat(rules.problems()).isEmpty();
    assertThat(rules.jars()).containsExactly(Map.entry("Theirs", "own-1.jar"));
    assertThat(rules.inLines()).containsExactly("rules of own-1.jar: Theirs");
    assertThat(rules.all()).hasSize(BuiltInRules.all().size() + 1);
    List<String> names = rules.all().stream().map(RuleSet::nameOf).toList();
    assertThat(names).isSorted().contains("Theirs");
  }

  @Test
  void aDirectoryOfClassesIsAsGoodAsAJar() throws IOException {
    Path services = directory.resolve("classes").resolve(RuleJars.SERVICES);
    Files.createDirectories(services.getParent());
    Files.writeString(services, HERE + "Theirs\n");

    assertThat(load(directory.resolve("classes")).jars().get("Theirs")).endsWith("/classes");
  }

  @Test
  void theSameClassInTwoJarsIsOneRule() throws IOException {
    AvailableRules rules = load(jar("a.jar", HERE + "Theirs"), jar("b.jar", HERE + "Theirs"));

    assertThat(rules.problems()).isEmpty();
    assertThat(rules.jars()).containsExactly(Map.entry("Theirs", "a.jar"));
  }

  @Test
  void everythingThatIsWrongIsSaidAtOnceWithJarAndClass() throws IOException {
    Path first = jar("own-1.jar", "acme.Gone", HERE + "Bare", HERE + "RawType", HERE + "Theirs");
    Path second = jar("more-2.jar", HERE + "Throwing", HERE + "Elsewhere$Theirs");

    AvailableRules rules = load(first, second);

    assertThat(rules.problems())
        .containsExactly(
            "own-1.jar: the rule acme.Gone is not there; correct its name in"
                + " META-INF/services/dev.onex.rule.Rule, or put the class into the jar",
            "own-1.jar: the rule "
                + HERE
                + "Bare has no @RuleInfo; annotate the class with summary, severity and scope",
            "own-1.jar: the rule "
                + HERE
                + "RawType has the name of a rule of onex; rename the class",
            "more-2.jar: the rule "
                + HERE
                + "Throwing throws java.lang.IllegalStateException: no table of words in its"
                + " constructor; mend it",
            "more-2.jar: the rule "
                + HERE
                + "Elsewhere$Theirs has the name of a rule of "
                + HERE
                + "Theirs of own-1.jar; rename the class");
    assertThat(rules.jars()).containsOnlyKeys("Theirs");
  }

  @Test
  void problemsOfJarsAreErrorsOfTheConfigurationBesideOthers() throws IOException {
    AvailableRules rules = load(jar("own-1.jar", HERE + "Bare"));
    RawConfiguration raw =
        new RawConfiguration(
            new Layers(
                List.of(
                    Configurations.layer(Origin.COMMAND_LINE, "failOn", "now", "threads", "x"))),
            List.of(),
            Configurations.project(null, null, null));

    assertThat(Configurations.problems(new CheckConfiguration(raw, rules)))
        .hasSize(3)
        .first()
        .asString()
        .startsWith("own-1.jar: the rule " + HERE + "Bare has no @RuleInfo");
  }

  @Test
  void settingsOfARuleThatCannotBeUsedAreNoFurtherProblem() throws IOException {
    AvailableRules rules =
        load(jar("own-1.jar", "acme.Gone", HERE + "Bare", HERE + "RawType", HERE + "Theirs"));
    RawConfiguration raw =
        new RawConfiguration(
            new Layers(
                List.of(
                    Configurations.layer(
                        Origin.POM, "rules", "Gone=off,Bare.depth=7,RawType.depth=1,Theris=off"))),
            List.of(),
            Configurations.project(null, null, null));

    assertThat(Configurations.problems(new CheckConfiguration(raw, rules)))
        .hasSize(4)
        .last()
        .isEqualTo("<rules><Theris>: there is no such rule; did you mean Theirs?");
  }

  @Test
  void aClassThatIsNoRuleIsRefused() throws IOException {
    assertThat(problems(HERE + "Other"))
        .containsExactly(
            "own-1.jar: the rule " + HERE + "Other does not implement dev.onex.rule.Rule");
  }

  @Test
  void aClassThatNobodyCanMakeIsRefused() throws IOException {
    assertThat(problems(HERE + "Hidden"))
        .containsExactly(
            "own-1.jar: the rule "
                + HERE
                + "Hidden cannot be made; it must be a public class, not abstract, with a public"
                + " constructor without parameters");
  }

  @Test
  void aClassThatCannotBeLoadedIsRefused() throws IOException {
    assertThat(problems(HERE + "Unloadable"))
        .singleElement()
        .asString()
        .startsWith(
            "own-1.jar: the rule "
                + HERE
                + "Unloadable cannot be loaded: java.lang.NumberFormatException: For input string:"
                + " \"many\"; build it against this version of onex");
  }

  @Test
  void theEngineHasNoRulesOfOthers() throws IOException {
    assertThat(problems(HERE + "Engine"))
        .containsExactly(
            "own-1.jar: the rule "
                + HERE
                + "Engine has scope ENGINE, which only rules of onex have; choose another");
  }

  @Test
  void aRuleWithoutAPageIsExplainedByWhatItSaysOfItself() {
    assertThat(RulePage.of(new Theirs(), "own-1.jar"))
        .isEqualTo(
            "Theirs\n\n  Is theirs.\n\n  Of own-1.jar, which has no page about it\n\n"
                + "  - depth: How deep. Default: 1; allowed: 1, 2");
  }
}
