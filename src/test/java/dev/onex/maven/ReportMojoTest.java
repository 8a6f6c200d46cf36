package dev.onex.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import dev.onex.page.SinkText;
import dev.onex.report.ReportFile;
import dev.onex.report.Sample;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.inject.Inject;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.model.Build;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;
import org.apache.maven.reporting.MavenReportException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@MojoTest
class ReportMojoTest {

  @TempDir private Path directory;
  @Inject private MavenProject project;

  private final Log log = mock(Log.class);

  @BeforeEach
  void projectInADirectoryOfItsOwn() {
    Build build = new Build();
    build.setDirectory(directory.resolve("target").toString());
    project.setBuild(build);
  }

  private Path report() {
    return directory.resolve("target/onex-report.json");
  }

  private String site(ReportMojo mojo) throws MavenReportException {
    File site = directory.resolve("site").toFile();
    mojo.setReportOutputDirectory(site);
    assertThat(mojo.getReportOutputDirectory()).isEqualTo(site);
    SinkText text = new SinkText();
    mojo.generate(text.sink(), Locale.ENGLISH);
    return text.toString();
  }

  @Test
  @InjectMojo(goal = "report")
  void makesAPageOfWhatACheckWroteAndTakesThePageAlong(ReportMojo mojo) throws Exception {
    ReportFile.writeJson(report(), Sample.report());
    Files.writeString(report().resolveSibling("onex-report.html"), "the page");

    assertThat(mojo.canGenerateReport()).isTrue();
    assertThat(site(mojo))
        .startsWith("<head><title>onex: failed<title_>")
        .contains("<link onex-report.html>");
    assertThat(directory.resolve("site/onex-report.html")).hasContent("the page");
  }

  @Test
  @InjectMojo(goal = "report")
  void doesWithoutThePage(ReportMojo mojo) throws Exception {
    ReportFile.writeJson(report(), Sample.report());

    assertThat(site(mojo)).doesNotContain("onex-report.html");
    assertThat(directory.resolve("site")).doesNotExist();
  }

  @Test
  @InjectMojo(goal = "report")
  void isLeftOutWithAWarningIfNothingWasChecked(ReportMojo mojo) {
    mojo.setLog(log);

    assertThat(mojo.canGenerateReport()).isFalse();
    verify(log)
        .warn(
            "onex: no page in the site, for there is no "
                + report()
                + "; it shows what onex:check wrote, so bind that goal and run mvn verify site");
  }

  @Test
  @InjectMojo(goal = "report")
  @MojoParameter(name = "skip", value = "true")
  void isLeftOutWhenSkipped(ReportMojo mojo) throws Exception {
    ReportFile.writeJson(report(), Sample.report());
    mojo.setLog(log);

    assertThat(mojo.canGenerateReport()).isFalse();
    verify(log).info(contains("onex.skip is set"));
  }

  @Test
  @InjectMojo(goal = "report")
  void failsOnAReportThatItCannotRead(ReportMojo mojo) throws Exception {
    Files.createDirectories(report().getParent());
    Files.writeString(report(), "{\"schemaVersion\": \"2.0\"}");

    assertThatThrownBy(() -> site(mojo))
        .isInstanceOf(MavenReportException.class)
        .hasMessage(
            "onex cannot make its page of the site: "
                + report()
                + " is no report of onex:check that can be read: schemaVersion is 2.0, and allowed"
                + " is 1 with any minor; run mvn verify site");
  }

  @Test
  @InjectMojo(goal = "report")
  void saysHowToGetItWhenItIsCalledByItself(ReportMojo mojo) {
    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining("run mvn verify site")
        .hasMessageEndingWith(directory.resolve("target/onex-report.html").toString());
  }

  @Test
  @InjectMojo(goal = "report")
  @SuppressWarnings("deprecation") // older site plugins ask by this name
  void isAPageOfTheProjectReports(ReportMojo mojo) {
    assertThat(mojo.getOutputPath()).isEqualTo("onex").isEqualTo(mojo.getOutputName());
    assertThat(mojo.getName(Locale.ENGLISH)).isEqualTo("onex");
    assertThat(mojo.getCategoryName()).isEqualTo(ReportMojo.CATEGORY_PROJECT_REPORTS);
    assertThat(mojo.getDescription(Locale.ENGLISH)).contains("onex:check");
    assertThat(mojo.isExternalReport()).isFalse();
  }
}
