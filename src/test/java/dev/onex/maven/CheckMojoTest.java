package dev.onex.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import javax.inject.Inject;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Build;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.DefaultSessionData;
import org.eclipse.aether.RepositorySystemSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@MojoTest
class CheckMojoTest {

  private static final String WEAK =
      "package shop.model;\n\npublic record Event(Object payload, int count) {}\n";

  @TempDir private Path directory;
  @Inject private MavenProject project;
  @Inject private MavenSession session;

  @BeforeEach
  void projectInADirectoryOfItsOwn() {
    RepositorySystemSession repository = mock(RepositorySystemSession.class);
    when(repository.getData()).thenReturn(new DefaultSessionData());
    when(session.getRepositorySession()).thenReturn(repository);
    when(session.getUserProperties()).thenReturn(new Properties());
    when(session.getSystemProperties()).thenReturn(new Properties());
    Build build = new Build();
    build.setDirectory(directory.resolve("target").toString());
    project.setBuild(build);
    project.setFile(directory.resolve("pom.xml").toFile());
    project.addCompileSourceRoot(directory.resolve("src/main/java").toString());
  }

  private Path report() {
    return directory.resolve("target/onex-report.json");
  }

  private void source(String path, String content) throws Exception {
    Path file = directory.resolve("src/main/java").resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  @Test
  @InjectMojo(goal = "check")
  void passesAndWritesAReportWithoutSources(CheckMojo mojo) throws Exception {
    mojo.execute();

    assertThat(report()).content().contains("\"verdict\": \"passed\"");
  }

  @Test
  @InjectMojo(goal = "check")
  void failsOnACriticalFindingAfterTheReportIsWritten(CheckMojo mojo) throws Exception {
    source("shop/model/Event.java", WEAK);

    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessageContaining("1 critical")
        .hasMessageContaining("failOn")
        .hasMessageContaining(report().toString());
    assertThat(report()).content().contains("\"verdict\": \"failed\"");
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "failOn", value = "never")
  void passesWithFindingsThatAreTolerated(CheckMojo mojo) throws Exception {
    source("shop/model/Event.java", WEAK);

    mojo.execute();

    assertThat(report()).content().contains("\"verdict\": \"passed\"", "\"rule\": \"ObjectTyped\"");
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "skip", value = "true")
  void doesNothingWhenSkipped(CheckMojo mojo) throws Exception {
    source("shop/model/Event.java", WEAK);

    mojo.execute();

    assertThat(report()).doesNotExist();
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "failOn", value = "crtical")
  @MojoParameter(name = "threads", value = "0")
  void namesAllThatIsWrongWithTheConfiguration(CheckMojo mojo) {
    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining("<failOn>crtical</failOn>")
        .hasMessageContaining("did you mean critical?")
        .hasMessageContaining("<threads>0</threads>");
    assertThat(report()).doesNotExist();
  }

  @Test
  @InjectMojo(goal = "check")
  void saysWhichReportCannotBeWritten(CheckMojo mojo) throws Exception {
    Files.writeString(directory.resolve("target"), "a file in the way");

    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining("could not write its report");
  }
}
