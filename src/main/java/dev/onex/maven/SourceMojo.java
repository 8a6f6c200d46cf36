package dev.onex.maven;

import java.nio.file.Path;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.configuration.PlexusConfiguration;
import org.jspecify.annotations.Nullable;

/** The parameters of goals that look at sources: which, by which rules, with what means. */
@SuppressWarnings("NullAway.Init") // Maven fills the fields before it calls execute
abstract class SourceMojo extends AbstractMojo {

  /**
   * Rules that are not to be as they come: per rule an element with {@code off}, a severity ({@code
   * critical}, {@code error}, {@code warning}), or its options. On the command line as {@code
   * -Donex.rules=RawType=off,BroadCatch=warning,RawType.scope=everywhere}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "onex.rules")
  private @Nullable PlexusConfiguration rules;

  /**
   * Ant patterns of the sources to check, on paths relative to the base directory, as {@code
   * src/main/java/shop/**}. All sources if empty.
   *
   * @since 0.1.0
   */
  @Parameter(property = "onex.includes")
  private @Nullable List<String> includes;

  /**
   * Ant patterns of sources to leave out, on paths relative to the base directory.
   *
   * @since 0.1.0
   */
  @Parameter(property = "onex.excludes")
  private @Nullable List<String> excludes;

  /**
   * Whether to check generated sources too: below the build directory, with {@code @Generated} or a
   * header that says "DO NOT EDIT".
   *
   * @since 0.1.0
   */
  @Parameter(property = "onex.includeGenerated", defaultValue = "false")
  private boolean includeGenerated;

  /**
   * Whether to check the test sources too.
   *
   * @since 0.1.0
   */
  @Parameter(property = "onex.includeTests", defaultValue = "false")
  private boolean includeTests;

  /**
   * How many workers: a number, or a factor for the number of cores as in {@code 1C}. All modules
   * of a build share them; the first module's value counts.
   *
   * @since 0.1.0
   */
  @Parameter(property = "onex.threads", defaultValue = "1C")
  private String threads;

  /**
   * How much heap the work in flight may take, as {@code 256MB}; never more than half of the JVM's
   * maximum. All modules of a build share it; the first module's value counts.
   *
   * @since 0.1.0
   */
  @Parameter(property = "onex.memoryBudget", defaultValue = "256MB")
  private String memoryBudget;

  /**
   * About how much of a source is parsed at once at most, as {@code 1MB}; {@code 1B} parses every
   * declaration by itself. It never shows in the findings.
   *
   * @since 0.1.0
   */
  @Parameter(property = "onex.chunkSize", defaultValue = "1MB")
  private String chunkSize;

  /**
   * The sources' level of Java. If neither this nor {@code maven.compiler.source} is set, the
   * newest that the parser knows.
   *
   * @since 0.1.0
   */
  @Parameter(property = "onex.release", defaultValue = "${maven.compiler.release}")
  private @Nullable String release;

  /**
   * The sources' encoding; UTF-8 if it is not set. What is not text in it is a finding.
   *
   * @since 0.1.0
   */
  @Parameter(property = "onex.encoding", defaultValue = "${project.build.sourceEncoding}")
  private @Nullable String encoding;

  @Parameter(defaultValue = "${maven.compiler.source}", readonly = true)
  private @Nullable String source;

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  MavenSession session;

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  MavenProject project;

  @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
  MojoExecution execution;

  /** What was configured, with what a goal adds. */
  RawConfiguration raw(
      String failOn, boolean failOnPerformance, String timing, Setting thresholds) {
    return new RawConfiguration(
        failOn,
        failOnPerformance,
        thresholds,
        nested("rules", rules),
        includes == null ? List.of() : includes,
        excludes == null ? List.of() : excludes,
        includeGenerated,
        includeTests,
        threads,
        memoryBudget,
        chunkSize,
        timing,
        release,
        source,
        encoding,
        BuildFacts.today(session),
        project.getBasedir().toPath(),
        Path.of(project.getBuild().getDirectory()),
        project.getCompileSourceRoots().stream().map(Path::of).toList(),
        project.getTestCompileSourceRoots().stream().map(Path::of).toList());
  }

  /** A nested parameter, from the pom or else from its user property. */
  Setting nested(String name, @Nullable PlexusConfiguration xml) {
    String property = "onex." + name;
    String inPom = project.getProperties().getProperty(property);
    return Setting.of(name, xml, session.getUserProperties().getProperty(property, inPom));
  }
}
