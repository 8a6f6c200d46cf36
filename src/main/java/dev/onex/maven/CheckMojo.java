package dev.onex.maven;

import dev.onex.check.CheckPipeline;
import dev.onex.check.CheckResult;
import dev.onex.check.CheckSettings;
import dev.onex.engine.BuildResources;
import dev.onex.engine.Progress;
import java.io.IOException;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.codehaus.plexus.configuration.PlexusConfiguration;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/**
 * Checks that the project's sources model their data with precise types. Writes its findings and
 * its performance to {@code target/onex-report.json}, then fails the build if they break the gate.
 *
 * @since 0.1.0
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends SourceMojo {

  /**
   * Whether to leave the check out.
   *
   * @since 0.1.0
   */
  @Parameter(property = "onex.skip", defaultValue = "false")
  private boolean skip;

  /**
   * The lowest severity of a finding that fails the build: {@code critical}, {@code error}, {@code
   * warning} or {@code never}. The default is {@code critical}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "onex.failOn")
  private @Nullable String failOn;

  /**
   * Limits: {@code maxCritical}, {@code maxErrors} (criticals included) and {@code maxWarnings} on
   * findings; {@code maxProcessingTime} (30s), {@code maxPeakMemory} (500MB), {@code maxErrorRate}
   * (0.05, the share of files that could not be checked), {@code minThroughput} (2 files/s) and
   * {@code minConcurrentEfficiency} on performance; {@code maxRegression} (0.20) on how much worse
   * it may be than in runs before. On the command line as {@code
   * -Donex.thresholds=maxErrors=10,maxWarnings=50}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "onex.thresholds")
  private @Nullable PlexusConfiguration thresholds;

  /**
   * Whether broken limits on performance fail the build; otherwise they are alerts only, for time
   * on a shared machine is noise. The default is {@code false}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "onex.failOnPerformance")
  private @Nullable String failOnPerformance;

  /**
   * How the report's time by rule is measured: {@code sampled}, once for each rule and chunk, or
   * {@code full}, for each rule and declaration. Time by stage is exact either way. The default is
   * {@code sampled}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "onex.timing")
  private @Nullable String timing;

  /**
   * The formats of reports, beside each other in the build directory: {@code json}, {@code html},
   * {@code sarif}, {@code gitlab}, {@code checkstyle} and {@code junit}. The JSON report is always
   * written. The default is {@code json,html}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "onex.formats")
  private @Nullable List<@Nullable String> formats;

  /**
   * The file that remembers runs, one a line, so that later ones can be compared with them; {@code
   * off} keeps none. It is bounded, and several projects and builds may share one. If it is not
   * set, each project has one in {@code .cache/onex/history} of the local repository.
   *
   * @since 0.1.0
   */
  @Parameter(property = "onex.historyFile")
  private @Nullable String historyFile;

  @Override
  void addTo(PomSettings settings) {
    super.addTo(settings);
    settings
        .text("failOn", failOn)
        .text("failOnPerformance", failOnPerformance)
        .text("timing", timing)
        .list("formats", formats)
        .text("historyFile", historyFile)
        .nested("thresholds", thresholds);
  }

  @Inject private RepositorySystem repositories;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("onex: skipped, since onex.skip is set");
      return;
    }
    CheckConfiguration configuration = configuration();
    CheckSettings settings = configuration.settings();
    configuration.rulesOfOthers().forEach(it -> getLog().info("onex: " + it));
    BuildResources resources =
        SessionResources.of(session, configuration.threads(), configuration.budgetBytes());
    CheckResult result =
        run(
            new CheckPipeline(
                settings,
                BuildFacts.of(session, project, execution),
                resources,
                new CompileClassPath(session, project, repositories, getLog())),
            ProgressLine.of(session, getLog()));
    Console console = new Console(getLog(), project.getBasedir().toPath());
    console.print(result);
    console.failIfBroken(result, BuildFacts.commandToCheckAgain(session, project, execution));
  }

  private static CheckResult run(CheckPipeline pipeline, Progress progress)
      throws MojoExecutionException {
    try {
      return pipeline.run(progress);
    } catch (IOException e) {
      throw new MojoExecutionException("onex could not write its report: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new MojoExecutionException("onex was interrupted", e);
    }
  }
}
