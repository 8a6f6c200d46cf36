package dev.onex.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyList;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.maven.artifact.handler.DefaultArtifactHandler;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Build;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.Model;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.collection.CollectResult;
import org.eclipse.aether.collection.DependencyCollectionException;
import org.eclipse.aether.graph.DefaultDependencyNode;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;
import org.eclipse.aether.resolution.ArtifactResult;
import org.eclipse.aether.util.artifact.DefaultArtifactTypeRegistry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompileClassPathTest {

  private final RepositorySystem repositories = mock(RepositorySystem.class);
  private final MavenSession session = mock(MavenSession.class);
  private final Log log = mock(Log.class);
  private final DefaultDependencyNode root = new DefaultDependencyNode(artifact("app"));

  @TempDir private Path directory;
  private MavenProject project;

  @BeforeEach
  void projectWithADependency() throws Exception {
    project = project("app");
    Dependency dependency = new Dependency();
    dependency.setGroupId("shop");
    dependency.setArtifactId("lib");
    dependency.setVersion("1");
    project.setDependencies(List.of(dependency));
    RepositorySystemSession settings = mock(RepositorySystemSession.class);
    when(settings.getArtifactTypeRegistry()).thenReturn(new DefaultArtifactTypeRegistry());
    when(session.getRepositorySession()).thenReturn(settings);
    when(session.getProjects()).thenReturn(List.of(project));
    when(repositories.collectDependencies(any(), any(CollectRequest.class)))
        .thenReturn(new CollectResult(new CollectRequest()).setRoot(root));
    when(repositories.resolveArtifacts(any(), anyList())).thenAnswer(it -> some(it.getArgument(1)));
  }

  private MavenProject project(String name) {
    Model model = new Model();
    model.setGroupId("shop");
    model.setArtifactId(name);
    model.setVersion("1");
    Build build = new Build();
    build.setOutputDirectory(directory.resolve(name).toString());
    model.setBuild(build);
    MavenProject made = new MavenProject(model);
    made.setArtifact(mavenArtifact(name, "compile"));
    return made;
  }

  private static org.apache.maven.artifact.Artifact mavenArtifact(String name, String scope) {
    return new org.apache.maven.artifact.DefaultArtifact(
        "shop", name, "1", scope, "jar", "", new DefaultArtifactHandler("jar"));
  }

  private static Artifact artifact(String name) {
    return new DefaultArtifact("shop", name, "jar", "1");
  }

  private static DefaultDependencyNode node(String name, String scope) {
    return new DefaultDependencyNode(
        new org.eclipse.aether.graph.Dependency(artifact(name), scope));
  }

  /** Resolves everything that is not called missing. */
  private List<ArtifactResult> some(List<ArtifactRequest> requests)
      throws ArtifactResolutionException {
    List<ArtifactResult> results = new ArrayList<>();
    for (ArtifactRequest request : requests) {
      ArtifactResult result = new ArtifactResult(request);
      String name = request.getArtifact().getArtifactId();
      if (!name.equals("missing")) {
        result.setArtifact(request.getArtifact().setFile(jar(name).toFile()));
      }
      results.add(result);
    }
    if (results.stream().anyMatch(it -> !it.isResolved())) {
      throw new ArtifactResolutionException(results);
    }
    return results;
  }

  private Path jar(String name) {
    return directory.resolve(name + ".jar");
  }

  private List<Path> classPath() {
    return new CompileClassPath(session, project, repositories, log).get();
  }

  @Test
  void isWhatTheDependenciesOfScopeCompileBringParentsFirst() {
    DefaultDependencyNode one = node("one", "compile");
    one.setChildren(List.of(node("deep", "compile"), node("late", "runtime")));
    root.setChildren(
        List.of(one, node("test", "test"), node("two", "provided"), node("three", "system")));

    assertThat(classPath()).containsExactly(jar("one"), jar("deep"), jar("two"), jar("three"));
  }

  @Test
  void leavesOutWhatCannotBeHad() {
    root.setChildren(
        List.of(node("one", "compile"), node("missing", "compile"), node("two", "compile")));

    assertThat(classPath()).containsExactly(jar("one"), jar("two"));
  }

  @Test
  void isWhatWasCollectedBeforeCollectingFailed() throws Exception {
    root.setChildren(List.of(node("one", "compile")));
    CollectResult partial = new CollectResult(new CollectRequest()).setRoot(root);
    when(repositories.collectDependencies(any(), any(CollectRequest.class)))
        .thenThrow(new DependencyCollectionException(partial));

    assertThat(classPath()).containsExactly(jar("one"));
  }

  @Test
  void hasTheJarsOfSiblingsOrElseTheirClasses() throws Exception {
    MavenProject packaged = project("packaged");
    packaged.getArtifact().setFile(Files.createFile(jar("packaged")).toFile());
    MavenProject compiled = project("compiled");
    Files.createDirectories(directory.resolve("compiled"));
    MavenProject missing = project("missing");
    when(session.getProjects()).thenReturn(List.of(missing, packaged, compiled, project));
    root.setChildren(
        List.of(
            node("missing", "compile"), node("compiled", "compile"), node("packaged", "compile")));

    assertThat(classPath()).containsExactly(directory.resolve("compiled"), jar("packaged"));
  }

  @Test
  void resolvesNothingThatMavenHasResolvedAlready() {
    org.apache.maven.artifact.Artifact compile = mavenArtifact("one", "compile");
    compile.setFile(jar("one").toFile());
    org.apache.maven.artifact.Artifact test = mavenArtifact("two", "test");
    test.setFile(jar("two").toFile());
    project.setArtifacts(Set.of(compile, test));

    assertThat(classPath()).containsExactly(jar("one"));
    verifyNoInteractions(repositories);
  }

  @Test
  void isEmptyWithoutDependencies() {
    project.setDependencies(List.of());

    assertThat(classPath()).isEmpty();
    verifyNoInteractions(repositories);
  }
}
