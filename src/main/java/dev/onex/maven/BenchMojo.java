package dev.onex.maven;

import dev.onex.bench.BenchFile;
import dev.onex.bench.BenchReport;
import dev.onex.report.ReportFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/**
 * Measures the check on generated sources with known findings, each scenario in a JVM of its own,
 * and writes {@code target/onex-bench.json}. It fails if the findings are not the known ones. With
 * {@code settingsA} and {@code settingsB} it also compares these settings or versions, turn by
 * turn.
 *
 * @since 0.1.0
 */
@Mojo(name = "bench", requiresProject = false, aggregator = true, threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven fills the fields before it calls execute
public final class BenchMojo extends AbstractMojo {

  /**
   * The scenarios to carry out, as {@code large-file,end-to-end}. All if empty.
   *
   * @since 0.1.0
   */
  @Parameter(property = "onex.scenarios")
  private @Nullable List<@Nullable String> scenarios;

  /**
   * The size of all sources: 0.1 for a tenth of the files, or of the models where there is one
   * file. The default is {@code 1}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "onex.scale")
  private @Nullable String scale;

  /**
   * How long the long run is, as {@code 30s}. The default is {@code 5s}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "onex.longRun")
  private @Nullable String longRun;

  /**
   * What to compare other settings with, as {@code version=0.1.0,threads=1}: {@code version}, of
   * this plugin, {@code threads}, {@code memoryBudget}, {@code chunkSize}, and {@code heap}, the
   * JVM's {@code -Xmx}. Nothing is compared if it is not set.
   *
   * @since 0.1.0
   */
  @Parameter(property = "onex.settingsA")
  private @Nullable String settingsA;

  /**
   * The other settings.
   *
   * @since 0.1.0
   */
  @Parameter(property = "onex.settingsB")
  private @Nullable String settingsB;

  /**
   * How many rounds a comparison has, of four JVMs each. The default is {@code 7}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "onex.rounds")
  private @Nullable String rounds;

  /**
   * An earlier {@code onex-bench.json} to compare with.
   *
   * @since 0.1.0
   */
  @Parameter(property = "onex.benchBaseline")
  private @Nullable String benchBaseline;

  /**
   * Whether broken limits and regressions fail the build; otherwise they are warnings only. The
   * default is {@code false}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "onex.failOnPerformance")
  private @Nullable String failOnPerformance;

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private MavenSession session;

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject project;

  @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
  private MojoExecution execution;

  @Inject private RepositorySystem repositories;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    BenchConfiguration configuration = configuration();
    Path target = BuildFacts.basedir(session, project).resolve("target");
    Path work = target.resolve("onex-bench");
    PluginVersions versions = new PluginVersions(session, project, execution, repositories);
    BenchRun run = new BenchRun(configuration, versions.below(work), work, getLog());
    Path file = target.resolve("onex-bench.json");
    try {
      BenchReport report = run.report(BuildFacts.of(session, project, execution));
      ReportFile.writeJson(file, BenchFile.of(report));
      getLog().info("onex: report " + file);
      run.failIfBroken(report);
    } catch (IOException e) {
      throw new MojoExecutionException("onex could not measure: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new MojoExecutionException("onex was interrupted", e);
    }
  }

  private BenchConfiguration configuration() throws MojoExecutionException {
    UnknownNames unknown = new UnknownNames(execution);
    List<String> problems = new ArrayList<>(unknown.inPom(project, execution));
    problems.addAll(unknown.typed(session.getUserProperties()));
    PomSettings settings =
        new PomSettings(session.getUserProperties(), project.getProperties())
            .list("scenarios", scenarios)
            .text("scale", scale)
            .text("longRun", longRun)
            .text("settingsA", settingsA)
            .text("settingsB", settingsB)
            .text("rounds", rounds)
            .text("benchBaseline", benchBaseline)
            .text("failOnPerformance", failOnPerformance);
    return BenchConfiguration.readOrRefuse(settings, problems);
  }
}
