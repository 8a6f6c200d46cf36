package dev.onex.maven;

import dev.onex.aggregate.AggregateReport;
import dev.onex.aggregate.ModuleReports;
import dev.onex.page.AggregatePageWriter;
import dev.onex.report.CheckReport;
import dev.onex.report.CheckReport.Tool;
import dev.onex.report.ReportFile;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/**
 * Puts together what the modules of a build wrote: {@code target/onex-aggregate.html} and {@code
 * target/onex-aggregate.json} in the root of the build. It checks nothing again; run it after the
 * modules, as in {@code mvn verify onex:report-aggregate}. It fails if a module has sources and no
 * report that can be read, unless the module skips the check.
 *
 * @since 0.1.0
 */
@Mojo(name = "report-aggregate", aggregator = true, threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven fills the fields before it calls execute
public final class ReportAggregateMojo extends AbstractMojo {

  /**
   * Whether to leave it out.
   *
   * @since 0.1.0
   */
  @Parameter(property = "onex.skip", defaultValue = "false")
  private boolean skip;

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private MavenSession session;

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject project;

  @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
  private MojoExecution execution;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    boolean bound = execution.getSource() == MojoExecution.Source.LIFECYCLE;
    if (skip || bound && !project.isExecutionRoot()) {
      getLog().info("onex: " + (skip ? "skipped, since onex.skip is set" : "left to the root"));
      return;
    }
    Reactor reactor = Reactor.of(session, project, execution);
    AggregateReport report =
        AggregateReport.of(
            new Tool(CheckReport.TOOL, execution.getVersion()),
            BuildFacts.coordinates(reactor.root()),
            new ModuleReports(reactor.directory(), session.getStartTime().toInstant(), bound)
                .read(reactor.modules()));
    Path page = reactor.target().resolve(AggregateReport.PAGE);
    try {
      ReportFile.writeJson(reactor.target().resolve(AggregateReport.FILE), report);
      AggregatePageWriter.write(report, reactor.context(), reactor.target());
    } catch (IOException e) {
      throw new MojoExecutionException("onex could not write its report: " + e.getMessage(), e);
    }
    AggregateConsole console = new AggregateConsole(getLog());
    console.print(report, page);
    console.failIfUnread(report, page);
  }
}
