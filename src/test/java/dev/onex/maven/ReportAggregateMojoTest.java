package dev.onex.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import dev.onex.report.ReportFile;
import dev.onex.report.Sample;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Build;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@MojoTest
class ReportAggregateMojoTest {

  @TempDir private Path directory;
  @Inject private MavenProject project;
  @Inject private MavenSession session;

  private final Log log = mock(Log.class);

  @BeforeEach
  void aReactorOfTwo() throws Exception {
    when(session.getStartTime()).thenReturn(Date.from(Instant.parse("2026-11-23T19:00:00Z")));
    place(project, "all", "");
    project.setExecutionRoot(true);
    when(session.getProjects()).thenReturn(List.of());
    when(session.getAllProjects()).thenReturn(List.of());
  }

  private MavenProject place(MavenProject it, String artifact, String path) {
    it.setGroupId("shop");
    it.setArtifactId(artifact);
    it.setVersion("1.0");
    it.setFile(directory.resolve(path).resolve("pom.xml").toFile());
    Build build = new Build();
    build.setDirectory(directory.resolve(path).resolve("target").toString());
    it.setBuild(build);
    it.getCompileSourceRoots().clear();
    it.addCompileSourceRoot(directory.resolve(path).resolve("src").toString());
    return it;
  }

  private MavenProject module(String name) throws Exception {
    Path source = directory.resolve(name).resolve("src/A.java");
    Files.createDirectories(source.getParent());
    Files.writeString(source, "class A {}");
    return place(new MavenProject(), name, name);
  }

  private Path json() {
    return directory.resolve("target/onex-aggregate.json");
  }

  private Path page() {
    return directory.resolve("target/onex-aggregate.html");
  }

  @Test
  @InjectMojo(goal = "report-aggregate")
  void putsTogetherWhatTheModulesWroteAndNamesThoseThatFailedOrAreLeftOut(ReportAggregateMojo mojo)
      throws Exception {
    MavenProject orders = module("orders");
    MavenProject stock = module("stock");
    ReportFile.writeJson(directory.resolve("orders/target/onex-report.json"), Sample.report());
    when(session.getProjects()).thenReturn(List.of(project, orders));
    when(session.getAllProjects()).thenReturn(List.of(stock, orders, project));
    mojo.setLog(log);

    mojo.execute();

    assertThat(json()).content().contains("\"verdict\": \"failed\"");
    assertThat(page()).content().contains("<title>failed: all 1.0</title>");
    verify(log).warn("onex: not part of this build: stock");
    verify(log).warn("onex: failed: orders");
    verify(log)
        .info(
            "onex: 3 modules: 0 passed, 1 failed, 0 not read, 0 skipped, 1 without sources, 1 left out");
    verify(log).info("onex: 1 critical, 0 error, 1 warning, 1 suppressed in 3 files; failed");
    verify(log).info("onex: report " + page());
    String text = Files.readString(json());
    assertThat(text.indexOf("\"module\": \".\""))
        .isLessThan(text.indexOf("\"module\": \"orders\""));
    assertThat(text.indexOf("\"module\": \"orders\""))
        .isLessThan(text.indexOf("\"module\": \"stock\""));
  }

  @Test
  @InjectMojo(goal = "report-aggregate")
  void failsAfterItsReportIsWrittenIfAModuleWasNotRead(ReportAggregateMojo mojo) throws Exception {
    List<MavenProject> all = List.of(project, module("stock"));
    when(session.getProjects()).thenReturn(all);
    when(session.getAllProjects()).thenReturn(all);
    mojo.setLog(log);
    String problem =
        "it has sources, and stock/target/onex-report.json is not there: onex:check did not run;"
            + " bind it in this module and run mvn verify onex:report-aggregate";

    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessage(
            "onex does not know the verdict on all modules:\n  stock: "
                + problem
                + "\nWhat the others found is in "
                + page());
    verify(log).error("onex: not read: stock: " + problem);
    assertThat(json()).content().contains("\"verdict\": \"incomplete\"", problem);
    assertThat(page()).content().contains("stock was not read: " + problem);
  }

  @Test
  @InjectMojo(goal = "report-aggregate")
  void namesAModuleThatSkipsTheCheckAndDoesNotFailForIt(ReportAggregateMojo mojo) throws Exception {
    MavenProject stock = module("stock");
    stock.getProperties().setProperty("onex.skip", "true");
    List<MavenProject> all = List.of(project, stock);
    when(session.getProjects()).thenReturn(all);
    when(session.getAllProjects()).thenReturn(all);
    mojo.setLog(log);

    mojo.execute();

    verify(log).warn("onex: skipped: stock");
    verify(log)
        .info(
            "onex: 2 modules: 0 passed, 0 failed, 0 not read, 1 skipped, 1 without sources, 0 left"
                + " out");
    assertThat(json()).content().contains("\"verdict\": \"passed\"", "\"state\": \"skipped\"");
  }

  @Test
  @InjectMojo(goal = "report-aggregate")
  void worksForAProjectByItself(ReportAggregateMojo mojo) throws Exception {
    mojo.setLog(log);

    mojo.execute();

    verify(log)
        .info(
            "onex: 1 module: 0 passed, 0 failed, 0 not read, 0 skipped, 1 without sources, 0 left out");
    assertThat(json()).content().contains("\"verdict\": \"passed\"");
  }

  @Test
  @InjectMojo(goal = "report-aggregate")
  @MojoParameter(name = "skip", value = "true")
  void doesNothingWhenSkipped(ReportAggregateMojo mojo) throws Exception {
    mojo.setLog(log);

    mojo.execute();

    verify(log).info("onex: skipped, since onex.skip is set");
    assertThat(json()).doesNotExist();
  }

  @Test
  @InjectMojo(goal = "report-aggregate")
  void saysWhatCannotBeWritten(ReportAggregateMojo mojo) throws Exception {
    Files.writeString(directory.resolve("target"), "in the way");

    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageStartingWith("onex could not write its report: cannot write " + json());
  }
}
