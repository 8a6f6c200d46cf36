package dev.onex.maven;

import dev.onex.bench.TrialSettings;
import dev.onex.bench.Workload;
import dev.onex.check.CheckContext;
import dev.onex.check.CheckSettings;
import dev.onex.report.ReportFile;
import dev.onex.source.SourceFile;
import dev.onex.source.SourceScanner;
import dev.onex.tuning.TuneFile;
import dev.onex.tuning.Tuning;
import dev.onex.tuning.TuningResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/**
 * Tries settings on this project, each against those that it has, turn by turn in JVMs of their
 * own, and prints as lines for the pom what surely gains more than a tenth; {@code
 * target/onex-tune.json} has all that was measured. It changes nothing else.
 *
 * @since 0.1.0
 */
@Mojo(name = "tune", threadSafe = true)
public final class TuneMojo extends SourceMojo {

  /**
   * How many rounds a comparison has, of four JVMs each. The default is {@code 7}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "onex.rounds")
  private @Nullable String rounds;

  @Inject private RepositorySystem repositories;

  @Override
  public void execute() throws MojoExecutionException {
    CheckConfiguration configuration = configuration();
    int wanted = wantedRounds();
    CheckSettings settings = configuration.settings();
    List<SourceFile> files =
        new SourceScanner(settings.roots(), settings.filter(), settings.engine().includeGenerated())
            .scan()
            .files();
    if (files.isEmpty()) {
      getLog().info("onex: no sources, so there is nothing to tune");
      return;
    }
    Workload workload =
        new Workload(
            files,
            settings.engine(),
            settings.ruleConfiguration(),
            new CompileClassPath(session, project, repositories, getLog()).get());
    TrialSettings current =
        new TrialSettings(
            configuration.threads(),
            configuration.budgetBytes(),
            settings.engine().chunkBytes(),
            Runtime.getRuntime().maxMemory());
    TuneConsole console = new TuneConsole(getLog());
    TuningResult result = advise(workload, current, wanted, console);
    console.print(result);
    write(result);
  }

  private TuningResult advise(
      Workload workload, TrialSettings current, int wanted, TuneConsole console)
      throws MojoExecutionException {
    Path work = Path.of(project.getBuild().getDirectory()).resolve("onex-tune");
    try {
      return new Tuning(PluginTrials.of(session, work), wanted, console).advise(workload, current);
    } catch (IOException e) {
      throw new MojoExecutionException("onex could not measure: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new MojoExecutionException("onex was interrupted", e);
    }
  }

  private void write(TuningResult result) throws MojoExecutionException {
    CheckContext context = BuildFacts.of(session, project, execution);
    Path file = Path.of(project.getBuild().getDirectory()).resolve("onex-tune.json");
    try {
      ReportFile.writeJson(
          file, TuneFile.of(context.toolVersion(), context.environment().machineKey(), result));
    } catch (IOException e) {
      throw new MojoExecutionException("onex " + e.getMessage(), e);
    }
    getLog().info("onex: report " + file);
  }

  private int wantedRounds() throws MojoExecutionException {
    PomSettings settings =
        new PomSettings(session.getUserProperties(), project.getProperties())
            .text("rounds", rounds);
    List<String> problems = new ArrayList<>();
    int wanted =
        BenchConfiguration.rounds(
            new Parameters(
                new Layers(List.of(settings.pom(), settings.commandLine())), problems::add));
    BenchConfiguration.refuse(problems);
    return wanted;
  }
}
