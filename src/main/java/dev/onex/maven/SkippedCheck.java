package dev.onex.maven;

import java.util.List;
import java.util.Properties;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a module leaves the check out, the way Maven fills the parameter {@code skip}: by
 * the pom, else by what was typed, else by a property of the pom.
 */
final class SkippedCheck {

  private static final String GOAL = "check";
  private static final String PARAMETER = "skip";
  private static final String PROPERTY = "onex.skip";

  private final String plugin;
  private final Properties typed;

  /**
   * For modules of one build.
   *
   * @param plugin our key, as {@code dev.onex:onex-maven-plugin}
   * @param typed the properties of the command line
   */
  SkippedCheck(String plugin, Properties typed) {
    this.plugin = plugin;
    this.typed = typed;
  }

  /** Whether each execution of the check is skipped, or what would be one if there is none. */
  boolean in(MavenProject module) {
    Plugin ours = module.getPlugin(plugin);
    if (ours == null) {
      return isTrue(null, module);
    }
    List<PluginExecution> checks =
        ours.getExecutions().stream().filter(it -> it.getGoals().contains(GOAL)).toList();
    // Maven has merged what stands in the plugin into each of its executions.
    return checks.isEmpty()
        ? isTrue(ours.getConfiguration(), module)
        : checks.stream().allMatch(it -> isTrue(it.getConfiguration(), module));
  }

  private boolean isTrue(@Nullable Object configuration, MavenProject module) {
    Xpp3Dom skip = configuration instanceof Xpp3Dom elements ? elements.getChild(PARAMETER) : null;
    String inPom = skip == null ? null : skip.getValue();
    String value =
        inPom != null
            ? inPom
            : typed.getProperty(PROPERTY, module.getProperties().getProperty(PROPERTY));
    return Boolean.parseBoolean(value);
  }
}
