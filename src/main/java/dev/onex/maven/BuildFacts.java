package dev.onex.maven;

import dev.onex.check.CheckContext;
import dev.onex.finding.Sha256;
import dev.onex.report.CheckReport.Project;
import dev.onex.report.CheckReport.Project.ArtifactId;
import dev.onex.report.CheckReport.Project.GroupId;
import dev.onex.report.RunEnvironment;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Properties;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;

/** What Maven knows about a build, for the report. */
final class BuildFacts {

  private static final int KEY_DIGITS = 16;

  private BuildFacts() {}

  static CheckContext of(MavenSession session, MavenProject project, MojoExecution execution) {
    Project coordinates =
        new Project(
            new GroupId(project.getGroupId()),
            new ArtifactId(project.getArtifactId()),
            project.getVersion());
    return new CheckContext(
        coordinates, execution.getVersion(), environment(session.getSystemProperties()));
  }

  /** The day on which the build started, where it runs. */
  static LocalDate today(MavenSession session) {
    return LocalDate.ofInstant(session.getStartTime().toInstant(), ZoneId.systemDefault());
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
