package dev.onex.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onex.RandomOffences;
import dev.onex.TestRun;
import dev.onex.finding.Finding;
import dev.onex.rule.EngineRule;
import dev.onex.rule.RuleSet;
import dev.onex.rules.BuiltInRules;
import dev.onex.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** The law on random projects that are full of what the rules flag. */
@StatisticsReport(onFailureOnly = true)
class LawTest {

  private static final String FLAGGED = "a file has findings";
  private static final String BROKEN = "a broken member is reported";

  private static final String MARKED = "// onex-file-ok: NullCollection nobody reads this\n";
  private static final String SUPPRESSED = "a finding is suppressed";
  private static final String OBJECTED = "a marker is bad or stale";

  /** Findings of these rules mean that something was not checked. */
  private static final List<String> UNCHECKED =
      List.of(EngineRule.UNPARSABLE_SOURCE.ruleName(), EngineRule.INCOMPLETE_ANALYSIS.ruleName());

  private static final List<String> ABOUT_MARKERS =
      List.of(EngineRule.BAD_SUPPRESSION.ruleName(), EngineRule.STALE_SUPPRESSION.ruleName());

  private Path directory = Path.of("");

  @BeforeTry
  void createDirectory() throws IOException {
    directory = Files.createTempDirectory("onex-law");
  }

  @AfterTry
  void deleteDirectory() throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  @Property(tries = 40)
  void holdsOnRandomProjects(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 5) int files,
      @ForAll @IntRange(min = 5, max = 25) int size,
      @ForAll boolean widest)
      throws InterruptedException {
    List<SourceFile> project =
        IntStream.range(0, files)
            .mapToObj(
                it -> write(it, (it == 3 ? MARKED : "") + RandomOffences.file(seed + it, size)))
            .toList();
    RunResult all = hold(widest, project);
    assertThat(all.findings().list())
        .extracting(Finding::rule)
        .doesNotContainAnyElementsOf(UNCHECKED);
    assertThat(all.suppressed())
        .extracting(it -> it.finding().rule())
        .doesNotContainAnyElementsOf(ABOUT_MARKERS);
    collect(all, project);
  }

  @Property(tries = 30)
  void holdsOnRandomProjectsWithBrokenMembers(
      @ForAll long seed, @ForAll @IntRange(min = 20, max = 40) int size, @ForAll boolean widest)
      throws InterruptedException {
    List<SourceFile> project =
        List.of(
            write(0, RandomOffences.fileWithBrokenMembers(seed, size)),
            write(1, RandomOffences.file(seed + 1, size)));
    List<Finding> found = hold(widest, project).findings().list();
    String unparsable = EngineRule.UNPARSABLE_SOURCE.ruleName();
    List<Finding> reports = found.stream().filter(it -> it.rule().equals(unparsable)).toList();
    assertThat(reports).allMatch(it -> it.symbol().matches(".*#broken\\(.*"));
    Statistics.label(BROKEN).collect(!reports.isEmpty());
    Statistics.label(BROKEN).coverage(it -> it.check(true).percentage(share -> share > 10));
  }

  /** So that it says something of every rule, and of rules beside each other. */
  @Example
  void holdsOnAllFixturesTogether() throws IOException, InterruptedException {
    List<SourceFile> project = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      project.add(write(i, RandomOffences.file(i, 20)));
    }
    Path fixtures = Path.of("src/test/resources/rules");
    try (Stream<Path> sources = Files.walk(fixtures)) {
      for (Path source : sources.filter(it -> it.toString().endsWith(".java")).toList()) {
        byte[] content = Files.readAllBytes(source);
        project.add(TestRun.write(directory, fixtures.relativize(source).toString(), content));
      }
    }
    Set<String> found = new HashSet<>(UNCHECKED);
    hold(true, project).findings().list().forEach(it -> found.add(it.rule()));
    hold(false, project).findings().list().forEach(it -> found.add(it.rule()));
    List<String> all = BuiltInRules.all().stream().map(RuleSet::nameOf).toList();
    assertThat(found).containsExactlyInAnyOrderElementsOf(all);
  }

  private static void collect(RunResult all, List<SourceFile> project) {
    for (SourceFile file : project) {
      Statistics.label(FLAGGED)
          .collect(all.findings().list().stream().anyMatch(it -> it.path().equals(file.path())));
    }
    Statistics.label(SUPPRESSED).collect(!all.suppressed().isEmpty());
    Statistics.label(OBJECTED)
        .collect(all.findings().list().stream().anyMatch(it -> ABOUT_MARKERS.contains(it.rule())));
    for (String label : List.of(FLAGGED, SUPPRESSED, OBJECTED)) {
      Statistics.label(label).coverage(it -> it.check(true).percentage(share -> share > 30));
    }
  }

  private static RunResult hold(boolean widest, List<SourceFile> project)
      throws InterruptedException {
    TestRun run = TestRun.ofAllRules();
    TestRun configured = widest ? run.settings(WidestRules.settings()) : run;
    return Law.holdFor(configured, ways(configured), project, widest ? "widest" : "defaults");
  }

  /** Fewer than on the corpus: what matters here is the number of sources. */
  private static Map<String, TestRun> ways(TestRun run) {
    TestRun inMembers = run.chunkBytes(1);
    TestRun inParts = run.chunkBytes(Law.KILOBYTE);
    return Map.of(
        "chunks of 1 byte", inMembers,
        "chunks of 1 byte, no triggers", inMembers.withoutTriggers(),
        "chunks of 1 KB, 1 worker", inParts.threads(1),
        "chunks of 1 KB, 8 workers", inParts.threads(8),
        "chunks of 1 MB", run,
        "chunks of 1 MB, no triggers", run.withoutTriggers());
  }

  private SourceFile write(int number, String source) {
    return TestRun.write(directory, "src/main/java/Random" + number + ".java", source);
  }
}
