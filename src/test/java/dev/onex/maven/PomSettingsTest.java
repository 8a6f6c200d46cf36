package dev.onex.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.codehaus.plexus.configuration.DefaultPlexusConfiguration;
import org.codehaus.plexus.configuration.PlexusConfiguration;
import org.junit.jupiter.api.Test;

class PomSettingsTest {

  private static Properties properties(String... namesAndValues) {
    Properties properties = new Properties();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      properties.setProperty(namesAndValues[i], namesAndValues[i + 1]);
    }
    return properties;
  }

  /** What Maven hands over for a parameter that nobody sets. */
  private static PlexusConfiguration unset(String name) {
    return new DefaultPlexusConfiguration(name, "${onex." + name + "}");
  }

  private static PlexusConfiguration rules(String rule, String value) {
    PlexusConfiguration rules = unset("rules");
    rules.addChild(rule, value);
    return rules;
  }

  private static Setting text(Origin origin, String name, String value) {
    return new Setting(Place.of(origin, name), value, List.of());
  }

  @Test
  void whatWasTypedIsNoSettingOfThePom() {
    PomSettings settings = new PomSettings(properties("onex.failOn", "never"), new Properties());
    settings.text("failOn", "never").text("threads", "2").text("timing", null);

    assertThat(settings.pom()).isEqualTo(Map.of("threads", text(Origin.POM, "threads", "2")));
    assertThat(settings.commandLine())
        .isEqualTo(Map.of("failOn", text(Origin.COMMAND_LINE, "failOn", "never")));
  }

  @Test
  void thePomsValueIsKeptBesideWhatWasTyped() {
    PomSettings settings = new PomSettings(properties("onex.failOn", "never"), new Properties());
    settings.text("failOn", " error ");

    assertThat(settings.pom()).isEqualTo(Map.of("failOn", text(Origin.POM, "failOn", "error")));
    assertThat(settings.commandLine()).containsKey("failOn");
  }

  @Test
  void listsAreToldApartAsWell() {
    PomSettings settings =
        new PomSettings(
            properties("onex.includes", "a, b", "onex.excludes", "c"), new Properties());
    settings.list("includes", List.of("a", "b")).list("excludes", Arrays.asList("d", null));

    assertThat(settings.pom().keySet()).containsExactly("excludes");
    assertThat(settings.pom().get("excludes").items(it -> {})).containsExactly("d");
    assertThat(settings.commandLine().get("includes").items(it -> {})).containsExactly("a", "b");
  }

  @Test
  void nestedParametersComeFromThePomItsPropertyOrTheCommandLine() {
    PomSettings pom = new PomSettings(properties("onex.rules", "A=off"), new Properties());
    pom.nested("rules", rules("B", " error "));
    assertThat(pom.pom().get("rules").children())
        .containsExactly(
            new Setting(new Place(Origin.POM, List.of("rules", "B")), "error", List.of()));
    assertThat(pom.commandLine().get("rules").children())
        .containsExactly(
            new Setting(new Place(Origin.COMMAND_LINE, List.of("rules", "A")), "off", List.of()));

    PomSettings property = new PomSettings(new Properties(), properties("onex.rules", "A=off"));
    property.nested("rules", unset("rules"));
    assertThat(property.pom().get("rules").children())
        .containsExactly(
            new Setting(new Place(Origin.POM, List.of("rules", "A")), "off", List.of()));
    assertThat(property.commandLine()).isEmpty();
  }

  @Test
  void whatIsSetNowhereIsNoSetting() {
    PomSettings settings = new PomSettings(new Properties(), new Properties());
    settings.nested("rules", unset("rules")).nested("thresholds", null);
    settings.list("includes", null).list("excludes", List.of());

    assertThat(settings.pom()).isEmpty();
    assertThat(settings.commandLine()).isEmpty();
  }

  @Test
  void theCommandLineBeatsPropertiesOfTheProject() {
    PomSettings settings =
        new PomSettings(properties("a", "typed"), properties("a", "project", "b", "project"));

    assertThat(settings.shared("a")).isEqualTo("typed");
    assertThat(settings.shared("b")).isEqualTo("project");
    assertThat(settings.shared("c")).isNull();
  }
}
