package dev.onex.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Properties;
import org.apache.maven.model.Build;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SkippedCheckTest {

  private final MavenProject module = new MavenProject();
  private final Plugin plugin = new Plugin();
  private final Properties typed = new Properties();

  private boolean isSkipped() {
    return new SkippedCheck("dev.onex:onex-maven-plugin", typed).in(module);
  }

  private void inPom() {
    plugin.setGroupId("dev.onex");
    plugin.setArtifactId("onex-maven-plugin");
    Build build = new Build();
    build.addPlugin(plugin);
    module.setBuild(build);
  }

  private void execution(String id, String goal, @Nullable String skip) {
    PluginExecution execution = new PluginExecution();
    execution.setId(id);
    execution.setGoals(List.of(goal));
    execution.setConfiguration(skip == null ? null : configuration(skip));
    plugin.addExecution(execution);
  }

  private static Xpp3Dom configuration(String skip) {
    Xpp3Dom element = new Xpp3Dom("skip");
    element.setValue(skip);
    Xpp3Dom configuration = new Xpp3Dom("configuration");
    configuration.addChild(element);
    return configuration;
  }

  @Test
  void aModuleThatSaysNothingIsChecked() {
    assertThat(isSkipped()).isFalse();
    inPom();
    execution("check", "check", null);
    assertThat(isSkipped()).isFalse();
  }

  @Test
  void aPropertyOfThePomSkips() {
    module.getProperties().setProperty("onex.skip", "true");
    assertThat(isSkipped()).isTrue();
    inPom();
    execution("check", "check", null);
    assertThat(isSkipped()).isTrue();
  }

  @Test
  void whatIsTypedCountsMoreThanAPropertyOfThePom() {
    module.getProperties().setProperty("onex.skip", "true");
    typed.setProperty("onex.skip", "false");
    assertThat(isSkipped()).isFalse();
  }

  @Test
  void theConfigurationOfThePluginSkips() {
    inPom();
    plugin.setConfiguration(configuration("true"));
    assertThat(isSkipped()).isTrue();
  }

  @Test
  void theConfigurationCountsMoreThanAnyProperty() {
    inPom();
    execution("check", "check", "false");
    typed.setProperty("onex.skip", "true");
    assertThat(isSkipped()).isFalse();
  }

  @Test
  void aModuleOfWhichOneCheckIsNotSkippedIsChecked() {
    inPom();
    execution("one", "check", "true");
    execution("rules", "rules", "false");
    assertThat(isSkipped()).isTrue();
    execution("two", "check", null);
    assertThat(isSkipped()).isFalse();
  }
}
