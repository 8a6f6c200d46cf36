package dev.onex.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Properties;
import org.apache.maven.model.Build;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.descriptor.DuplicateMojoDescriptorException;
import org.apache.maven.plugin.descriptor.DuplicateParameterException;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UnknownNamesTest {

  private final Plugin plugin = new Plugin();
  private final MavenProject project = new MavenProject();
  private final PluginDescriptor descriptor = new PluginDescriptor();
  private MojoExecution execution = new MojoExecution(new MojoDescriptor());

  @BeforeEach
  void aPluginWithTwoGoals() throws Exception {
    plugin.setGroupId("dev.onex");
    plugin.setArtifactId("onex-maven-plugin");
    project.setBuild(new Build());
    project.getBuild().addPlugin(plugin);
    descriptor.setGroupId(plugin.getGroupId());
    descriptor.setArtifactId(plugin.getArtifactId());
    execution = new MojoExecution(goal("check", "failOn", "rules", "session"), "types");
    goal("rules", "rule");
  }

  private MojoDescriptor goal(String name, String... parameters)
      throws DuplicateParameterException {
    MojoDescriptor goal = new MojoDescriptor();
    goal.setGoal(name);
    goal.setPluginDescriptor(descriptor);
    for (String it : parameters) {
      Parameter parameter = new Parameter();
      parameter.setName(it);
      // What Maven fills in itself is nobody's to set.
      parameter.setEditable(!it.equals("session"));
      goal.addParameter(parameter);
    }
    try {
      descriptor.addMojo(goal);
    } catch (DuplicateMojoDescriptorException e) {
      throw new AssertionError(e);
    }
    return goal;
  }

  private static Xpp3Dom configuration(String... elements) {
    Xpp3Dom configuration = new Xpp3Dom("configuration");
    for (String it : elements) {
      configuration.addChild(new Xpp3Dom(it));
    }
    return configuration;
  }

  private static Properties properties(String... names) {
    Properties properties = new Properties();
    for (String it : names) {
      properties.setProperty(it, "");
    }
    return properties;
  }

  @Test
  void elementsThatNoGoalKnowsAreSaid() {
    plugin.setConfiguration(configuration("failOn", "rule", "failon", "qwertz", "session"));

    assertThat(new UnknownNames(execution).inPom(project, execution))
        .containsExactly(
            "<failon>: there is no such parameter; did you mean failOn?",
            "<qwertz>: there is no such parameter",
            "<session>: there is no such parameter");
  }

  @Test
  void anExecutionHasItsOwnConfiguration() {
    plugin.setConfiguration(configuration("a"));
    PluginExecution other = new PluginExecution();
    other.setId("types");
    other.setConfiguration(configuration("ruless"));
    plugin.addExecution(other);

    assertThat(new UnknownNames(execution).inPom(project, execution))
        .containsExactly("<ruless>: there is no such parameter; did you mean rules?");
  }

  @Test
  void aPomWithoutThePluginOrItsConfigurationIsFine() {
    assertThat(new UnknownNames(execution).inPom(project, execution)).isEmpty();
    assertThat(new UnknownNames(execution).inPom(new MavenProject(), execution)).isEmpty();
  }

  @Test
  void typedPropertiesThatAreNearlyAParameterAreSaid() {
    assertThat(
            new UnknownNames(execution)
                .typed(properties("onex.failon", "onex.rules", "onex.version", "failon", "onex.")))
        .containsExactly("-Donex.failon: there is no such parameter; did you mean failOn?");
  }

  @Test
  void withoutADescriptorNothingIsUnknown() {
    plugin.setConfiguration(configuration("a"));
    MojoExecution bare = new MojoExecution(plugin, "check", "types");

    assertThat(new UnknownNames(bare).inPom(project, bare)).isEmpty();
    assertThat(new UnknownNames(bare).typed(properties("onex.failon"))).isEmpty();
  }
}
