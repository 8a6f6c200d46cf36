package dev.onex.maven;

import dev.onex.rule.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * Finds what somebody set and no goal knows. Maven hands on what a goal knows and ignores the rest,
 * older versions in silence: a gate with a slip of the pen would be none.
 */
final class UnknownNames {

  private static final String PREFIX = "onex.";

  private final Set<String> known = new TreeSet<>();

  /** Knows the parameters of all goals, since they share a configuration. */
  UnknownNames(MojoExecution execution) {
    MojoDescriptor descriptor = execution.getMojoDescriptor();
    if (descriptor != null && descriptor.getPluginDescriptor() != null) {
      for (MojoDescriptor goal : descriptor.getPluginDescriptor().getMojos()) {
        goal.getParameters().stream()
            .filter(Parameter::isEditable)
            .map(Parameter::getName)
            .forEach(known::add);
      }
    }
  }

  /** What is wrong with the names of elements in the pom. */
  List<String> inPom(MavenProject project, MojoExecution execution) {
    List<String> problems = new ArrayList<>();
    Plugin plugin = project.getPlugin(execution.getGroupId() + ":" + execution.getArtifactId());
    if (plugin == null || known.isEmpty()) {
      return problems;
    }
    PluginExecution own = plugin.getExecutionsAsMap().get(execution.getExecutionId());
    // Maven has merged what stands in the plugin into each of its executions.
    Object configuration = own == null ? plugin.getConfiguration() : own.getConfiguration();
    if (configuration instanceof Xpp3Dom elements) {
      for (Xpp3Dom element : elements.getChildren()) {
        if (!known.contains(element.getName())) {
          problems.add(
              Place.of(Origin.POM, element.getName()).shown()
                  + ": there is no such parameter"
                  + Nearest.question(element.getName(), known));
        }
      }
    }
    return problems;
  }

  /**
   * What is wrong with the names of typed properties. Only what comes near to a parameter is an
   * error, for the rest may be somebody's own, as {@code onex.version}.
   */
  List<String> typed(Properties user) {
    List<String> problems = new ArrayList<>();
    for (String property : new TreeSet<>(user.stringPropertyNames())) {
      String name = property.startsWith(PREFIX) ? property.substring(PREFIX.length()) : "";
      Optional<String> nearest = name.isEmpty() ? Optional.empty() : Nearest.to(name, known);
      if (nearest.isPresent() && !known.contains(name)) {
        problems.add(
            "-D" + property + ": there is no such parameter; did you mean " + nearest.get() + "?");
      }
    }
    return problems;
  }
}
