package dev.onex.maven;

import dev.onex.check.CheckContext;
import dev.onex.finding.Sha256;
import dev.onex.history.HeadCommit;
import dev.onex.report.CheckReport.Project;
import dev.onex.report.CheckReport.Project.ArtifactId;
import dev.onex.report.CheckReport.Project.GroupId;
import dev.onex.report.RunEnvironment;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.repository.LocalRepository;
import org.jspecify.annotations.Nullable;

/** What Maven knows about a build, for the report. */
final class BuildFacts {

  private static final int KEY_DIGITS = 16;
  private static final long LONGEST_START_MILLIS = 20_000;

  private BuildFacts() {}

  static CheckContext of(MavenSession session, MavenProject project, MojoExecution execution) {
    return new CheckContext(
        coordinates(project),
        execution.getVersion(),
        environment(session.getSystemProperties()),
        repositoryRoot(basedir(session, project), directoriesAround(session, project)),
        HeadCommit.of(basedir(session, project)).orElse(null),
        isWarm(session));
  }

  static Project coordinates(MavenProject project) {
    return new Project(
        new GroupId(project.getGroupId()),
        new ArtifactId(project.getArtifactId()),
        project.getVersion());
  }

  /** Whether the JVM is much older than the build, as a daemon's, and so knows such work. */
  private static boolean isWarm(MavenSession session) {
    MavenExecutionRequest request = session.getRequest();
    if (request == null || request.getStartTime() == null) {
      return false;
    }
    long started = ManagementFactory.getRuntimeMXBean().getStartTime();
    return request.getStartTime().toInstant().toEpochMilli() - started > LONGEST_START_MILLIS;
  }

  /** The day on which the build started, where it runs. */
  static LocalDate today(MavenSession session) {
    return LocalDate.ofInstant(session.getStartTime().toInstant(), ZoneId.systemDefault());
  }

  /** Where a project's runs are remembered by default; null without a local repository. */
  static @Nullable Path historyFile(MavenSession session, MavenProject project) {
    RepositorySystemSession repository = session.getRepositorySession();
    LocalRepository local = repository == null ? null : repository.getLocalRepository();
    if (local == null || local.getBasedir() == null) {
      return null;
    }
    String key = project.getGroupId() + "." + project.getArtifactId();
    return local.getBasedir().toPath().resolve(".cache/onex/history").resolve(key + ".jsonl");
  }

  /** What to type to run the same check of this project again, without a build around it. */
  static String commandToCheckAgain(
      MavenSession session, MavenProject project, MojoExecution execution) {
    boolean typed = execution.getSource() == MojoExecution.Source.CLI;
    String plugin = typed ? coordinates(execution) : "onex";
    String id = typed ? "" : "@" + execution.getExecutionId();
    boolean severalModules = session.getProjects() != null && session.getProjects().size() > 1;
    return "mvn "
        + plugin
        + ":check"
        + id
        + (severalModules ? " -pl :" + project.getArtifactId() : "");
  }

  /** A project's directory; without a project that where Maven was started. */
  static Path basedir(MavenSession session, MavenProject project) {
    return project.getBasedir() == null
        ? Path.of(session.getExecutionRootDirectory())
        : project.getBasedir().toPath();
  }

  /**
   * Directories that belong to the project, of which some may lie above the module's: that of the
   * build, that of the pom it was started on, and those of parents that are no downloads. So a
   * module that is built alone has the same ones above it.
   */
  static List<Path> directoriesAround(MavenSession session, MavenProject project) {
    List<Path> directories = new ArrayList<>();
    MavenExecutionRequest request = session.getRequest();
    if (request != null && request.getMultiModuleProjectDirectory() != null) {
      directories.add(request.getMultiModuleProjectDirectory().toPath());
    }
    MavenProject top = session.getTopLevelProject();
    if (top != null && top.getBasedir() != null) {
      directories.add(top.getBasedir().toPath());
    }
    for (MavenProject it = project.getParent(); it != null; it = it.getParent()) {
      if (it.getBasedir() != null) {
        directories.add(it.getBasedir().toPath());
      }
    }
    return directories;
  }

  /**
   * The directory that a repository's paths are relative to: the nearest one, from the module's up,
   * that Git calls its own; without Git the outermost that belongs to the project.
   *
   * @param around see {@link #directoriesAround}
   */
  static Path repositoryRoot(Path basedir, List<Path> around) {
    Path root = basedir.toAbsolutePath().normalize();
    for (Path here = root; here != null; here = here.getParent()) {
      // In a worktree or a submodule it is a file.
      if (Files.exists(here.resolve(".git"))) {
        return here;
      }
    }
    for (Path directory : around) {
      Path other = directory.toAbsolutePath().normalize();
      root = root.startsWith(other) ? other : root;
    }
    return root;
  }

  private static String coordinates(MojoExecution execution) {
    return execution.getGroupId() + ":" + execution.getArtifactId() + ":" + execution.getVersion();
  }

  private static RunEnvironment environment(Properties system) {
    Runtime runtime = Runtime.getRuntime();
    String java = Runtime.version().toString();
    String os = system.getProperty("os.name", "") + " " + system.getProperty("os.arch", "");
    int cores = runtime.availableProcessors();
    String machine = String.join("\0", os, Integer.toString(cores), java);
    return new RunEnvironment(
        Instant.now(),
        java,
        system.getProperty("maven.version", ""),
        os,
        cores,
        runtime.maxMemory(),
        Sha256.of(machine.getBytes(StandardCharsets.UTF_8)).substring(0, KEY_DIGITS));
  }
}
