package dev.onex.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;
import java.util.Properties;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.repository.LocalRepository;
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
  void theHistoryLiesInTheLocalRepositoryIfThereIsOne() {
    project.setGroupId("shop");
    project.setArtifactId("orders");
    assertThat(BuildFacts.historyFile(session, project)).isNull();
    RepositorySystemSession repository = mock(RepositorySystemSession.class);
    when(session.getRepositorySession()).thenReturn(repository);
    assertThat(BuildFacts.historyFile(session, project)).isNull();
    when(repository.getLocalRepository()).thenReturn(new LocalRepository("repo"));
    assertThat(BuildFacts.historyFile(session, project))
        .isEqualTo(new File("repo").toPath().resolve(".cache/onex/history/shop.orders.jsonl"));
  }

  @Test
  void aJvmThatIsMuchOlderThanTheBuildIsWarm() {
    project.setGroupId("shop");
    project.setArtifactId("orders");
    project.setVersion("1");
    project.setFile(new File("pom.xml").getAbsoluteFile());
    when(session.getSystemProperties()).thenReturn(new Properties());
    assertThat(BuildFacts.of(session, project, execution).warm()).isFalse();
    MavenExecutionRequest request = mock(MavenExecutionRequest.class);
    when(session.getRequest()).thenReturn(request);
    long jvm = ManagementFactory.getRuntimeMXBean().getStartTime();
    when(request.getStartTime()).thenReturn(Date.from(Instant.ofEpochMilli(jvm + 20_000)));
    assertThat(BuildFacts.of(session, project, execution).warm()).isFalse();
    when(request.getStartTime()).thenReturn(Date.from(Instant.ofEpochMilli(jvm + 20_001)));
    assertThat(BuildFacts.of(session, project, execution).warm()).isTrue();
  }

  @Test
  void withoutABuildAroundThereIsNothingToSearch() {
    assertThat(BuildFacts.directoriesAround(session, project)).isEmpty();
  }
}
