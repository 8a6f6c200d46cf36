package dev.onex.maven;

import dev.onex.bench.ForkedTrials;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.resolution.ArtifactResult;
import org.eclipse.aether.resolution.DependencyRequest;
import org.eclipse.aether.resolution.DependencyResolutionException;

/** Versions of the plugin, with their libraries, from the repositories that plugins come from. */
final class PluginVersions {

  private final MavenSession session;
  private final MavenProject project;
  private final MojoExecution execution;
  private final RepositorySystem repositories;

  PluginVersions(
      MavenSession session,
      MavenProject project,
      MojoExecution execution,
      RepositorySystem repositories) {
    this.session = session;
    this.project = project;
    this.execution = execution;
    this.repositories = repositories;
  }

  /**
   * Trials of each version, in processes of their own.
   *
   * @param directory for what processes tell each other
   * @throws MojoExecutionException if it cannot be known where the version that runs is
   */
  BenchRun.Plugins below(Path directory) throws MojoExecutionException {
    return new BenchRun.Plugins(
        PluginTrials.of(session, directory),
        it -> new ForkedTrials(PluginTrials.java(session), classPath(it), directory));
  }

  private List<Path> classPath(String version) throws IOException {
    Artifact plugin =
        new DefaultArtifact(execution.getGroupId(), execution.getArtifactId(), "jar", version);
    CollectRequest collect = new CollectRequest();
    collect.setRoot(new Dependency(plugin, "runtime"));
    collect.setRepositories(project.getRemotePluginRepositories());
    collect.setRequestContext("plugin");
    DependencyRequest request = new DependencyRequest(collect, null);
    try {
      return repositories
          .resolveDependencies(session.getRepositorySession(), request)
          .getArtifactResults()
          .stream()
          .map(ArtifactResult::getArtifact)
          .map(it -> it.getFile().toPath())
          .toList();
    } catch (DependencyResolutionException e) {
      throw new IOException("version " + version + " cannot be had: " + e.getMessage(), e);
    }
  }
}
