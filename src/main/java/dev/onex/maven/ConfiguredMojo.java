package dev.onex.maven;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.configuration.PlexusConfiguration;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of goals that know rules. None has its default in the annotation, since that would
 * hide whether the pom says something.
 */
@SuppressWarnings("NullAway.Init") // Maven fills the fields before it calls execute
abstract class ConfiguredMojo extends AbstractMojo {

  /**
   * What all other settings start from: {@code recommended}, {@code strict} (the most that the
   * rules can ask for, and errors fail the build) or {@code all} (also the rules that are off by
   * default). With a version, as {@code recommended-0.1}, rules that came later stay off. The
   * default is {@code recommended}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "onex.preset")
  private @Nullable String preset;

  /**
   * The name of files with settings in YAML. They are looked for in the module's directory and in
   * each above it, up to the root of the project; what is nearer is stronger, and the pom is
   * stronger than all of them. The default is {@code onex.yaml}, which need not exist.
   *
   * @since 0.1.0
   */
  @Parameter(property = "onex.configFile")
  private @Nullable String configFile;

  /**
   * Rules that are not to be as they come: per rule an element with {@code on}, {@code off}, a
   * severity ({@code critical}, {@code error}, {@code warning}), or its options. On the command
   * line as {@code -Donex.rules=RawType=off,BroadCatch=warning,RawType.scope=everywhere}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "onex.rules")
  private @Nullable PlexusConfiguration rules;

  /**
   * The same as {@code rules} for files of test roots, where it counts more than {@code rules}. In
   * {@code onex.yaml} it is the key {@code rules} below {@code tests}. Tests are checked with
   * {@code includeTests} only.
   *
   * @since 0.1.0
   */
  @Parameter(property = "onex.testRules")
  private @Nullable PlexusConfiguration testRules;

  /**
   * What makes a type a model: {@code annotations} (simple names), {@code names} (regular
   * expressions for simple names), {@code packages} (segments, or packages with those below them)
   * and {@code baseClasses} (qualified names). Each list replaces what it is by default, for which
   * the item {@code default} stands, as in {@code <annotations>default,DomainObject</annotations>}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "onex.models")
  private @Nullable PlexusConfiguration models;

  /**
   * Packages, each with those below it, whose models mirror a wire format that others decide: rules
   * that know the option {@code wirePackages} are milder there.
   *
   * @since 0.1.0
   */
  @Parameter(property = "onex.wirePackages")
  private @Nullable List<@Nullable String> wirePackages;

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  MavenSession session;

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  MavenProject project;

  @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
  MojoExecution execution;

  /** Adds the goal's parameters. */
  void addTo(PomSettings settings) {
    settings
        .text("preset", preset)
        .text("configFile", configFile)
        .nested("rules", rules)
        .nested("testRules", testRules)
        .nested("models", models)
        .list("wirePackages", wirePackages);
  }

  /** What was configured, with what is wrong with it. */
  RawConfiguration raw() {
    PomSettings settings = new PomSettings(session.getUserProperties(), project.getProperties());
    addTo(settings);
    Path basedir = BuildFacts.basedir(session, project);
    UnknownNames unknown = new UnknownNames(execution);
    List<String> problems = new ArrayList<>(unknown.inPom(project, execution));
    problems.addAll(unknown.typed(session.getUserProperties()));
    List<Map<String, Setting>> layers =
        new ConfigFiles(basedir, BuildFacts.directoriesAround(session, project), problems::add)
            .read(settings.strongest("configFile").orElse(null));
    layers.add(settings.pom());
    layers.add(settings.commandLine());
    return new RawConfiguration(
        new Layers(layers),
        problems,
        new RawConfiguration.Project(
            basedir,
            Path.of(project.getBuild().getDirectory()),
            project.getCompileSourceRoots().stream().map(Path::of).toList(),
            project.getTestCompileSourceRoots().stream().map(Path::of).toList(),
            BuildFacts.historyFile(session, project),
            settings.shared("maven.compiler.release"),
            settings.shared("maven.compiler.source"),
            settings.shared("project.build.sourceEncoding"),
            BuildFacts.today(session)));
  }

  /**
   * The goal's configuration.
   *
   * @throws MojoExecutionException with everything that is wrong with it
   */
  CheckConfiguration configuration() throws MojoExecutionException {
    AvailableRules rules = AvailableRules.seenBy(ConfiguredMojo.class.getClassLoader());
    CheckConfiguration configuration = new CheckConfiguration(raw(), rules);
    if (!configuration.performValidation()) {
      throw new MojoExecutionException(configuration.complaint());
    }
    return configuration;
  }
}
