package dev.onex.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildFactsTest {

  private final MavenProject project = new MavenProject();
  private final MavenSession session = mock(MavenSession.class);
  private final MojoExecution execution = mock(MojoExecution.class);

  private String command() {
    project.setArtifactId("orders");
    when(execution.getGroupId()).thenReturn("dev.onex");
    when(execution.getArtifactId()).thenReturn("onex-maven-plugin");
    when(execution.getVersion()).thenReturn("1.2");
    when(execution.getExecutionId()).thenReturn("types");
    return BuildFacts.commandToCheckAgain(session, project, execution);
  }

  @Test
  void todayIsTheLocalDayOnWhichTheBuildStarted() {
    ZonedDateTime midnight = ZonedDateTime.of(2027, 1, 31, 0, 0, 0, 0, ZoneId.systemDefault());
    when(session.getStartTime())
        .thenReturn(
            Date.from(midnight.toInstant()), Date.from(midnight.toInstant().minusMillis(1)));

    assertThat(BuildFacts.today(session)).isEqualTo("2027-01-31");
    assertThat(BuildFacts.today(session)).isEqualTo("2027-01-30");
  }

  @Test
  void anExecutionOfThePomIsRunAgainByItsId() {
    when(session.getProjects()).thenReturn(List.of(project));

    assertThat(command()).isEqualTo("mvn onex:check@types");
  }

  @Test
  void oneOfSeveralModulesIsNamed() {
    when(session.getProjects()).thenReturn(List.of(new MavenProject(), project));

    assertThat(command()).isEqualTo("mvn onex:check@types -pl :orders");
  }

  @Test
  void aGoalThatWasTypedNeedsNoPluginInThePom() {
    when(execution.getSource()).thenReturn(MojoExecution.Source.CLI);

    assertThat(command()).isEqualTo("mvn dev.onex:onex-maven-plugin:1.2:check");
  }

  @Test
  void aModuleLiesInTheBuildItsTopAndItsLocalParents() {
    MavenExecutionRequest request = mock(MavenExecutionRequest.class);
    when(request.getMultiModuleProjectDirectory()).thenReturn(new File("build"));
    when(session.getRequest()).thenReturn(request);
    MavenProject top = in("top");
    when(session.getTopLevelProject()).thenReturn(top);
    MavenProject parent = in("parent");
    // One that was downloaded has no directory.
    parent.setParent(new MavenProject());
    project.setParent(parent);

    assertThat(BuildFacts.directoriesAround(session, project))
        .containsExactly(
            Path.of("build"), Path.of("top").toAbsolutePath(), Path.of("parent").toAbsolutePath());
  }

  private static MavenProject in(String directory) {
    MavenProject project = new MavenProject();
    project.setFile(new File(directory, "pom.xml").getAbsoluteFile());
    return project;
  }

  @Test
  void aRepositoryBeginsWhereGitSaysSo(@TempDir Path root) throws IOException {
    Path module = Files.createDirectories(root.resolve("build/module"));
    Files.writeString(root.resolve(".git"), "gitdir: elsewhere");

    assertThat(BuildFacts.repositoryRoot(module, List.of(root.resolve("build")))).isEqualTo(root);

    Files.createDirectory(module.resolve(".git"));
    assertThat(BuildFacts.repositoryRoot(module, List.of(root))).isEqualTo(module);
  }

  @Test
  void withoutGitTheOutermostDirectoryOfTheProjectIsTheRoot(@TempDir Path root) {
    Path module = root.resolve("build/module");
    List<Path> around = List.of(root.resolve("build"), root, root.resolve("beside"));

    assertThat(BuildFacts.repositoryRoot(module, around)).isEqualTo(root);
    assertThat(BuildFacts.repositoryRoot(module, List.of())).isEqualTo(module);
  }

  @Test
  void withoutABuildAroundThereIsNothingToSearch() {
    assertThat(BuildFacts.directoriesAround(session, project)).isEmpty();
  }
}
