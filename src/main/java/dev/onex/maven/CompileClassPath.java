package dev.onex.maven;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.maven.RepositoryUtils;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.DependencyManagement;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.ArtifactTypeRegistry;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.collection.DependencyCollectionException;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.graph.DependencyNode;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;
import org.eclipse.aether.resolution.ArtifactResult;
import org.jspecify.annotations.Nullable;

/**
 * The compile class path of a project, as far as it can be had. Maven's own way, {@code
 * requiresDependencyResolution}, would fail the build for a dependency that nobody has, and would
 * resolve even when nothing is asked.
 */
final class CompileClassPath implements Supplier<List<Path>> {

  private static final Set<String> SCOPES = Set.of("", "compile", "provided", "system");

  private static final long NANOS_PER_MILLI = 1_000_000;

  private final MavenSession session;
  private final MavenProject project;
  private final RepositorySystem repositories;
  private final Log log;

  CompileClassPath(
      MavenSession session, MavenProject project, RepositorySystem repositories, Log log) {
    this.session = session;
    this.project = project;
    this.repositories = repositories;
    this.log = log;
  }

  /** Its jars and directories, in their order; what cannot be had is left out. */
  @Override
  public List<Path> get() {
    long start = System.nanoTime();
    List<Path> entries = find();
    long millis = (System.nanoTime() - start) / NANOS_PER_MILLI;
    log.debug("onex: " + entries.size() + " entries of the class path after " + millis + " ms");
    return entries;
  }

  private List<Path> find() {
    List<Path> resolved = resolvedBefore();
    if (!resolved.isEmpty() || project.getDependencies().isEmpty()) {
      return resolved;
    }
    List<Artifact> wanted = new ArrayList<>();
    for (DependencyNode node : collect().getChildren()) {
      addTo(wanted, node);
    }
    Map<Artifact, Path> found = new HashMap<>();
    wanted.forEach(it -> ofReactor(it).ifPresent(path -> found.put(it, path)));
    found.putAll(resolve(wanted.stream().filter(it -> !found.containsKey(it)).toList()));
    wanted.stream()
        .filter(it -> !found.containsKey(it))
        .forEach(it -> log.debug("onex: cannot be had, so its types are not known: " + it));
    return wanted.stream().map(found::get).filter(Objects::nonNull).distinct().toList();
  }

  /** What Maven has resolved for this goal already. */
  private List<Path> resolvedBefore() {
    return project.getArtifacts().stream()
        .filter(it -> it.getFile() != null && isCompile(it.getScope()))
        .map(it -> it.getFile().toPath())
        .toList();
  }

  private static boolean isCompile(@Nullable String scope) {
    return scope == null || SCOPES.contains(scope);
  }

  private DependencyNode collect() {
    ArtifactTypeRegistry types = session.getRepositorySession().getArtifactTypeRegistry();
    CollectRequest request = new CollectRequest();
    request.setRootArtifact(RepositoryUtils.toArtifact(project.getArtifact()));
    request.setRepositories(project.getRemoteProjectRepositories());
    request.setRequestContext("project");
    request.setDependencies(dependencies(project.getDependencies(), types));
    DependencyManagement management = project.getDependencyManagement();
    if (management != null) {
      request.setManagedDependencies(dependencies(management.getDependencies(), types));
    }
    try {
      return repositories.collectDependencies(session.getRepositorySession(), request).getRoot();
    } catch (DependencyCollectionException e) {
      log.debug("onex: not all dependencies are known", e);
      return e.getResult().getRoot();
    }
  }

  private static List<Dependency> dependencies(
      List<org.apache.maven.model.Dependency> declared, ArtifactTypeRegistry types) {
    return declared.stream().map(it -> RepositoryUtils.toDependency(it, types)).toList();
  }

  /** Adds the artifacts of a node and of those below it, parents first, as Maven does. */
  private static void addTo(List<Artifact> artifacts, DependencyNode node) {
    Dependency dependency = node.getDependency();
    Artifact artifact = dependency.getArtifact();
    if (isCompile(dependency.getScope()) && artifact.getExtension().equals("jar")) {
      artifacts.add(artifact);
    }
    for (DependencyNode child : node.getChildren()) {
      addTo(artifacts, child);
    }
  }

  /** A sibling's jar, or its classes if it was compiled at some time; no repository may know it. */
  private Optional<Path> ofReactor(Artifact artifact) {
    if (!artifact.getClassifier().isEmpty() || session.getProjects() == null) {
      return Optional.empty();
    }
    return session.getProjects().stream()
        .filter(
            it ->
                it.getArtifactId().equals(artifact.getArtifactId())
                    && it.getGroupId().equals(artifact.getGroupId())
                    && it.getVersion().equals(artifact.getBaseVersion()))
        .findFirst()
        .flatMap(CompileClassPath::output);
  }

  private static Optional<Path> output(MavenProject sibling) {
    File jar = sibling.getArtifact().getFile();
    if (jar != null && jar.exists()) {
      return Optional.of(jar.toPath());
    }
    Path classes = Path.of(sibling.getBuild().getOutputDirectory());
    return Optional.of(classes).filter(Files::isDirectory);
  }

  private Map<Artifact, Path> resolve(List<Artifact> artifacts) {
    List<ArtifactRequest> requests =
        artifacts.stream()
            .map(it -> new ArtifactRequest(it, project.getRemoteProjectRepositories(), "project"))
            .toList();
    Map<Artifact, Path> files = new HashMap<>();
    for (ArtifactResult result : resolveSome(requests)) {
      if (result.isResolved()) {
        files.put(result.getRequest().getArtifact(), result.getArtifact().getFile().toPath());
      }
    }
    return files;
  }

  private List<ArtifactResult> resolveSome(List<ArtifactRequest> requests) {
    try {
      return repositories.resolveArtifacts(session.getRepositorySession(), requests);
    } catch (ArtifactResolutionException e) {
      return e.getResults();
    }
  }
}
