package dev.onex.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import dev.onex.TestRun;
import dev.onex.check.CheckContext;
import dev.onex.check.CheckPipeline;
import dev.onex.check.CheckResult;
import dev.onex.check.CheckSettings;
import dev.onex.chunk.JavaLevel;
import dev.onex.engine.BuildResources;
import dev.onex.engine.EngineSettings;
import dev.onex.engine.Progress;
import dev.onex.engine.Timing;
import dev.onex.finding.Severity;
import dev.onex.gate.Thresholds;
import dev.onex.outline.Kind;
import dev.onex.report.CheckReport.Project;
import dev.onex.report.CheckReport.Project.ArtifactId;
import dev.onex.report.CheckReport.Project.GroupId;
import dev.onex.report.ReportTargets;
import dev.onex.report.RunEnvironment;
import dev.onex.rule.Declaration;
import dev.onex.rule.Reporter;
import dev.onex.rule.Rule;
import dev.onex.rule.RuleConfiguration;
import dev.onex.rule.RuleInfo;
import dev.onex.rule.Scope;
import dev.onex.rules.IncompleteAnalysis;
import dev.onex.rules.UnparsableSource;
import dev.onex.source.PathFilter;
import dev.onex.source.SourceRoots;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.maven.execution.MavenSession;
import org.eclipse.aether.DefaultSessionData;
import org.eclipse.aether.RepositorySystemSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What {@code mvn -T4} does with twenty modules, as far as pool and budget are concerned. */
@Timeout(60)
class OneSessionManyModulesTest {

  private static final int MODULES = 20;
  private static final int FILES = 6;
  private static final int BUILD_THREADS = 4;
  private static final int WORKERS = 2;

  /** Room for one of the methods at a time and not for two. */
  private static final long BUDGET = 16 << 10;

  private final Set<Thread> workers = ConcurrentHashMap.newKeySet();
  private final AtomicInteger inside = new AtomicInteger();
  private final AtomicInteger mostInside = new AtomicInteger();

  @TempDir private Path directory;

  /** Finds every method, and notes who looks at how many of them at once. */
  @RuleInfo(
      summary = "Looks at methods",
      severity = Severity.WARNING,
      scope = Scope.MEMBER,
      kinds = Kind.METHOD,
      bodies = true)
  private final class Watch implements Rule {

    @Override
    public void inspect(Declaration declaration, Reporter reporter) {
      workers.add(Thread.currentThread());
      mostInside.accumulateAndGet(inside.incrementAndGet(), Math::max);
      reporter.report(declaration.node(), "", "method");
      Thread.onSpinWait();
      inside.decrementAndGet();
    }
  }

  /** Maven hands each module a clone of the session, with the same session of the resolver. */
  private static MavenSession cloneOf(RepositorySystemSession repository) {
    MavenSession session = mock(MavenSession.class);
    when(session.getRepositorySession()).thenReturn(repository);
    return session;
  }

  private CheckPipeline module(int number, BuildResources resources) throws IOException {
    Path base = directory.resolve("module" + number);
    Path sources = Files.createDirectories(base.resolve("src"));
    for (int i = 0; i < FILES; i++) {
      String method = "void f() {/*" + " ".repeat(80) + "*/}";
      Files.writeString(sources.resolve("A" + i + ".java"), "class A" + i + " {" + method + "}");
    }
    CheckSettings settings =
        new CheckSettings(
            new SourceRoots(base, List.of(sources), List.of(), base.resolve("target")),
            new PathFilter(List.of(), List.of()),
            new EngineSettings(
                StandardCharsets.UTF_8,
                JavaLevel.newest(),
                1 << 20,
                true,
                TestRun.TODAY,
                Timing.SAMPLED),
            List.of(new Watch(), new IncompleteAnalysis(), new UnparsableSource()),
            RuleConfiguration.of(Map.of()),
            Thresholds.DEFAULT,
            new ReportTargets(base.resolve("target"), List.of()),
            directory.resolve("history.jsonl"));
    return new CheckPipeline(settings, context(number), resources, List::of);
  }

  private static CheckContext context(int number) {
    return new CheckContext(
        new Project(new GroupId("shop"), new ArtifactId("module" + number), "1"),
        "1",
        new RunEnvironment(Instant.EPOCH, "", "", "", 1, 1, ""),
        Path.of(""),
        null,
        false);
  }

  /** Checks all modules on the threads of a build, each with what the session has for it. */
  private List<CheckResult> build(Set<BuildResources> seen) throws Exception {
    RepositorySystemSession repository = mock(RepositorySystemSession.class);
    when(repository.getData()).thenReturn(new DefaultSessionData());
    List<MavenSession> sessions = new ArrayList<>();
    for (int i = 0; i < MODULES; i++) {
      sessions.add(cloneOf(repository));
    }
    ExecutorService builders = Executors.newFixedThreadPool(BUILD_THREADS);
    List<Future<CheckResult>> modules = new ArrayList<>();
    for (int i = 0; i < MODULES; i++) {
      int number = i;
      modules.add(
          builders.submit(
              () -> {
                BuildResources shared = SessionResources.of(sessions.get(number), WORKERS, BUDGET);
                seen.add(shared);
                return module(number, shared).run(Progress.UNWATCHED);
              }));
    }
    List<CheckResult> results = new ArrayList<>();
    for (Future<CheckResult> module : modules) {
      results.add(module.get());
    }
    builders.shutdown();
    return results;
  }

  @Test
  void twentyModulesOnFourThreadsShareTwoWorkersAndOneBudget() throws Exception {
    Set<BuildResources> seen = ConcurrentHashMap.newKeySet();
    List<CheckResult> results = build(seen);
    assertThat(results)
        .allSatisfy(it -> assertThat(it.run().findings().list()).hasSize(FILES))
        .allSatisfy(it -> assertThat(it.run().metrics().workers()).isEqualTo(WORKERS))
        .allSatisfy(it -> assertThat(it.reportFile()).content().contains("\"threads\": 2,"));
    assertThat(results).allSatisfy(it -> assertThat(it.history().problems()).isEmpty());
    assertThat(Files.readAllLines(directory.resolve("history.jsonl"))).hasSize(MODULES);
    assertThat(seen).hasSize(1);
    assertThat(workers).hasSizeLessThanOrEqualTo(WORKERS);
    assertThat(mostInside.get()).isEqualTo(1);
    assertThat(seen.iterator().next().budget().usage().budgetBytes()).isEqualTo(BUDGET);
    assertThat(seen.iterator().next().budget().usage().oversizeChunks()).isZero();
    assertThat(seen.iterator().next().budget().usage().peakAdmittedBytes())
        .isBetween(BUDGET / 2 + 1, BUDGET);
  }

  @Test
  void theFirstModuleDecidesForTheWholeBuild() {
    RepositorySystemSession repository = mock(RepositorySystemSession.class);
    when(repository.getData()).thenReturn(new DefaultSessionData());
    BuildResources first = SessionResources.of(cloneOf(repository), 3, BUDGET);
    BuildResources second = SessionResources.of(cloneOf(repository), 7, 2 * BUDGET);
    assertThat(second).isSameAs(first);
    assertThat(second.pool().threads()).isEqualTo(3);
    assertThat(second.budget().bytes()).isEqualTo(BUDGET);
  }

  @Test
  void anotherBuildInTheSameJvmHasItsOwn() {
    RepositorySystemSession one = mock(RepositorySystemSession.class);
    when(one.getData()).thenReturn(new DefaultSessionData());
    RepositorySystemSession other = mock(RepositorySystemSession.class);
    when(other.getData()).thenReturn(new DefaultSessionData());
    assertThat(SessionResources.of(cloneOf(one), WORKERS, BUDGET))
        .isNotSameAs(SessionResources.of(cloneOf(other), WORKERS, BUDGET));
  }
}
