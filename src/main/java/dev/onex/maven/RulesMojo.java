package dev.onex.maven;

import dev.onex.rule.Nearest;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Lists the rules as they are set for this project, and who set what: the preset, a line of {@code
 * onex.yaml}, the pom or the command line. With {@code -Donex.rule=RawType} it explains one rule.
 *
 * @since 0.1.0
 */
@Mojo(name = "rules", requiresProject = false, threadSafe = true)
public final class RulesMojo extends ConfiguredMojo {

  /**
   * The rule to explain; all are listed if it is not set.
   *
   * @since 0.1.0
   */
  @Parameter(property = "onex.rule")
  private @Nullable String rule;

  @Override
  public void execute() throws MojoExecutionException {
    CheckConfiguration configuration = configuration();
    if (rule == null) {
      getLog().info(configuration.listing().all());
    } else if (isFirst()) {
      getLog().info(explanation(configuration.listing(), rule.strip()));
    }
  }

  /** Whether it is the first module of the build: one explanation is enough for all of them. */
  private boolean isFirst() {
    List<MavenProject> projects = session.getProjects();
    return projects == null || projects.isEmpty() || projects.get(0) == project;
  }

  private static String explanation(RuleListing listing, String name)
      throws MojoExecutionException {
    if (!listing.names().contains(name)) {
      throw new MojoExecutionException(
          "onex.rule="
              + name
              + ": there is no such rule"
              + Nearest.orElse(name, listing.names(), "the rules are"));
    }
    return listing.page(name) + "\n\n" + listing.one(name);
  }
}
