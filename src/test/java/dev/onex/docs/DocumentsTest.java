package dev.onex.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onex.TestRun;
import dev.onex.chunk.JavaLevel;
import dev.onex.engine.RunResult;
import dev.onex.finding.Finding;
import dev.onex.rule.RuleSet;
import dev.onex.rules.BuiltInRules;
import dev.onex.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Keeps the pages of the project true: links, parameters, rules, thresholds, versions. */
class DocumentsTest {

  private static final Path ROOT = Path.of("");
  private static final Path MOJOS = Path.of("src/main/java/dev/onex/maven");
  private static final String SAMPLE = "src/it/quickstart/pom.xml";
  private static final Pattern VERSION =
      Pattern.compile("onex-maven-plugin(?:</artifactId>\\s*<version>|:)(\\d[\\w.-]*)");

  private static final Pattern FINDING = Pattern.compile("^([A-Z]\\w+): (.+)$", Pattern.MULTILINE);

  private final MojoParameters parameters = new MojoParameters(MOJOS, "CheckMojo");
  private final List<String> rules = BuiltInRules.all().stream().map(RuleSet::nameOf).toList();

  /** A finding as a page quotes it. */
  private record Quote(String rule, String message) {}

  private static Markdown page(String name) throws IOException {
    return new Markdown(Files.readString(Path.of(name)));
  }

  @Test
  void everyRelativeLinkResolves() throws IOException {
    assertThat(Pages.in(ROOT.toAbsolutePath())).hasSizeGreaterThan(rules.size());
    assertThat(Pages.brokenLinks(ROOT.toAbsolutePath())).isEmpty();
  }

  @Test
  void theReadmeHasEveryParameterWithItsDefaultAndNoOther() throws IOException {
    Map<String, List<String>> table = page("README.md").table("| parameter | default | meaning |");
    assertThat(parameters.defaults()).isNotEmpty();
    assertThat(parameters.differences(table)).isEmpty();
  }

  @Test
  void everyParameterHasItsPropertyAndJavadoc() {
    assertThat(parameters.breaches()).isEmpty();
    MojoParameters ofRules = new MojoParameters(MOJOS, "RulesMojo");
    assertThat(ofRules.defaults()).containsKeys("rule", "preset");
    assertThat(ofRules.breaches()).isEmpty();
  }

  @Test
  void thePageOfTheGoalsThatMeasureHasTheirParameters() throws IOException {
    MojoParameters ofBench = new MojoParameters(MOJOS, "BenchMojo");
    assertThat(ofBench.breaches()).isEmpty();
    MojoParameters ofTune = new MojoParameters(MOJOS, "TuneMojo");
    assertThat(ofTune.breaches()).isEmpty();
    assertThat(ofTune.defaults().get("rounds")).isEqualTo(ofBench.defaults().get("rounds"));
    assertThat(
            ofBench.differences(
                page("docs/bench-and-tune.md").table("| parameter | default | meaning |")))
        .isEmpty();
  }

  @Test
  void thePagesOfRulesAreInTheJar() throws IOException {
    for (String rule : rules) {
      try (InputStream shipped =
          getClass().getResourceAsStream("/META-INF/onex/rules/" + rule + ".md")) {
        assertThat(shipped).as(rule).isNotNull();
        assertThat(shipped).hasSameContentAs(Files.newInputStream(pageOf(rule)));
      }
    }
  }

  private static Path pageOf(String rule) {
    return Path.of("docs/rules", rule + ".md");
  }

  @Test
  void theConfigurationPageHasEveryThresholdAndNoOther() throws IOException {
    String source = Files.readString(MOJOS.resolve("ThresholdSettings.java"));
    List<String> known =
        Pattern.compile("\"((?:max|min)[A-Z]\\w+)\"")
            .matcher(source)
            .results()
            .map(it -> it.group(1))
            .distinct()
            .toList();
    assertThat(page("docs/configuration.md").table("| threshold | default | limits |").keySet())
        .containsExactlyInAnyOrderElementsOf(known);
  }

  @Test
  void everyRuleIsInTheIndexAndInTheChangelog() throws IOException {
    List<String> links = page("docs/rules/README.md").links();
    String changelog = page("CHANGELOG.md").text();
    assertThat(rules)
        .allSatisfy(it -> assertThat(links).contains(it + ".md"))
        .allSatisfy(it -> assertThat(changelog).contains("`" + it + "`"));
  }

  @Test
  void piecesOfPomsAreXmlThatThePluginKnows() throws IOException {
    List<String> breaches = new ArrayList<>();
    for (Path page : Pages.in(ROOT.toAbsolutePath())) {
      for (String xml : new Markdown(Files.readString(page)).code("xml")) {
        breaches.addAll(Snippets.breaches(xml, parameters.defaults().keySet(), rules));
      }
    }
    assertThat(breaches).isEmpty();
  }

  @Test
  void theReadmeAndItsSampleNameTheVersionOfThePom() throws IOException {
    String pom = Files.readString(Path.of("pom.xml"));
    String texts = page("README.md").text() + Files.readString(Path.of(SAMPLE));
    assertThat(VERSION.matcher(texts).results().map(it -> it.group(1)))
        .isNotEmpty()
        .allSatisfy(
            it ->
                assertThat(pom)
                    .contains(
                        "<artifactId>onex-maven-plugin</artifactId>\n  <version>"
                            + it
                            + "</version>"));
  }

  @Test
  void theReadmeQuotesFindingsOfTheFixtures() throws IOException {
    List<Quote> quoted = new ArrayList<>();
    for (String text : page("README.md").code("text")) {
      FINDING
          .matcher(text)
          .results()
          .forEach(it -> quoted.add(new Quote(it.group(1), it.group(2))));
    }
    assertThat(quoted).hasSize(3);
    for (Quote quote : quoted) {
      Path fixture = Path.of(Fixtures.ROOT, quote.rule(), "Flagged.java");
      assertThat(Files.readString(fixture)).contains("// finding: " + quote.message() + "\n");
    }
  }

  @Test
  void theReadmeShowsWhatTheSampleGives() throws IOException, InterruptedException {
    List<SourceFile> sources = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of(SAMPLE).resolveSibling("src"))) {
      for (Path file : files.filter(it -> it.toString().endsWith(".java")).toList()) {
        sources.add(
            new SourceFile(file.toString(), file.toAbsolutePath(), Files.size(file), false));
      }
    }
    RunResult run = TestRun.ofAllRules().check(sources);
    List<String> lines = new ArrayList<>();
    run.findings().list().forEach(it -> lines.add(line(it)));
    lines.add("onex: " + run.findings().summary());
    assertThat(page("README.md").text()).contains(lines);
  }

  private static String line(Finding it) {
    String place = "[" + it.location().line() + "," + it.location().column() + "]";
    return it.path() + ":" + place + " " + it.rule() + ": " + it.message();
  }

  @Test
  void theReadmeNamesTheLevelsOfJava() throws IOException {
    assertThat(page("README.md").text())
        .contains("Java " + JavaLevel.OLDEST + " to " + JavaLevel.NEWEST);
  }

  @Test
  void theSchemasInTheDocsAreThoseInTheJar() throws IOException {
    for (String name : List.of("report", "aggregate")) {
      String file = "onex-" + name + ".schema.json";
      Path published = Path.of("docs", file);
      Path shipped = Path.of("src/main/resources/dev/onex", name, file);
      assertThat(published)
          .as("to copy it anew: cp %s docs", shipped)
          .hasSameTextualContentAs(shipped);
    }
  }
}
