package dev.onex.maven;

import dev.onex.page.SiteReport;
import dev.onex.report.CheckReport;
import dev.onex.report.ReportFormat;
import dev.onex.report.RuleTexts;
import dev.onex.report.WrittenReport;
import dev.onex.rule.RuleSet;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Map;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.reporting.MavenReport;
import org.apache.maven.reporting.MavenReportException;

/**
 * A page of the Maven site: what {@code onex:check} wrote, in the site's skin. It checks nothing
 * again, so run {@code mvn verify site} with the plugin in {@code <reporting>}.
 *
 * @since 0.1.0
 */
@Mojo(name = "report", defaultPhase = LifecyclePhase.SITE, threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven fills the fields before it calls anything
public final class ReportMojo extends AbstractMojo implements MavenReport {

  private static final String OUTPUT = "onex";

  /**
   * Whether to leave the report out.
   *
   * @since 0.1.0
   */
  @Parameter(property = "onex.skip", defaultValue = "false")
  private boolean skip;

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject project;

  private File outputDirectory;

  /** The site plugin makes reports, and never comes by here. */
  @Override
  public void execute() throws MojoExecutionException {
    throw new MojoExecutionException(
        "onex:report is a page of a Maven site: put the plugin into <reporting> and run mvn verify"
            + " site. For a page without a site run onex:check, which writes "
            + file(ReportFormat.HTML));
  }

  @Override
  public boolean canGenerateReport() {
    if (skip) {
      getLog().info("onex: no page in the site, since onex.skip is set");
      return false;
    }
    if (!Files.exists(file(ReportFormat.JSON))) {
      getLog()
          .warn(
              "onex: no page in the site, for there is no "
                  + file(ReportFormat.JSON)
                  + "; it shows what onex:check wrote, so bind that goal and run mvn verify site");
      return false;
    }
    return true;
  }

  @Override
  public void generate(Sink sink, Locale locale) throws MavenReportException {
    try {
      CheckReport report = WrittenReport.read(file(ReportFormat.JSON));
      RuleTexts texts =
          new RuleTexts(
              RuleSet.of(AvailableRules.seenBy(ReportMojo.class.getClassLoader()).all(), Map.of()));
      Path page = file(ReportFormat.HTML);
      String name = Files.exists(page) ? ReportFormat.HTML.fileName() : null;
      if (name != null) {
        Path copy = outputDirectory.toPath().resolve(name);
        Files.createDirectories(outputDirectory.toPath());
        Files.copy(page, copy, StandardCopyOption.REPLACE_EXISTING);
      }
      new SiteReport(report, texts, name).write(sink);
    } catch (IOException e) {
      throw new MavenReportException(
          "onex cannot make its page of the site: " + e.getMessage() + "; run mvn verify site", e);
    }
  }

  private Path file(ReportFormat format) {
    return Path.of(project.getBuild().getDirectory()).resolve(format.fileName());
  }

  @Override
  public String getOutputPath() {
    return OUTPUT;
  }

  @Override
  @Deprecated
  public String getOutputName() {
    return OUTPUT;
  }

  @Override
  public String getCategoryName() {
    return CATEGORY_PROJECT_REPORTS;
  }

  @Override
  public String getName(Locale locale) {
    return "onex";
  }

  @Override
  public String getDescription(Locale locale) {
    return "Weak types, swallowed errors and other findings of onex:check, and what the check took.";
  }

  @Override
  public void setReportOutputDirectory(File directory) {
    this.outputDirectory = directory;
  }

  @Override
  public File getReportOutputDirectory() {
    return outputDirectory;
  }

  @Override
  public boolean isExternalReport() {
    return false;
  }
}
