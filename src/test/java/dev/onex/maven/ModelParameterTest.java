package dev.onex.maven;

import static dev.onex.maven.Configurations.layer;
import static dev.onex.maven.Configurations.layered;
import static dev.onex.maven.Configurations.problems;
import static dev.onex.maven.Configurations.typed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onex.rule.ModelSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ModelParameterTest {

  private static ModelSettings models(CheckConfiguration configuration) {
    assertThat(problems(configuration)).isEmpty();
    return configuration.settings().ruleConfiguration().models();
  }

  @Test
  void nothingSetIsTheDefault() {
    assertThat(models(typed())).isEqualTo(ModelSettings.DEFAULT);
  }

  @Test
  void aListReplacesItsDefaultAndLeavesTheOthers() {
    ModelSettings models = models(typed("models", "annotations=DomainObject;Entity"));

    assertThat(models.annotations()).containsExactly("DomainObject", "Entity");
    assertThat(models.names()).isEqualTo(ModelSettings.DEFAULT.names());
    assertThat(models.packages()).isEqualTo(ModelSettings.DEFAULT.packages());
    assertThat(models.baseClasses()).isEqualTo(ModelSettings.DEFAULT.baseClasses());
  }

  @Test
  void theItemDefaultStandsForTheDefault() {
    ModelSettings models = models(typed("models", "packages=default;com.acme.api;model"));

    assertThat(models.packages())
        .containsExactly(
            "model", "models", "dto", "domain", "entity", "event", "events", "com.acme.api");
  }

  @Test
  void layersAreMergedListByList() {
    ModelSettings models =
        models(
            layered(
                List.of(),
                layer(Origin.POM, "models", "annotations=A,baseClasses=com.acme.Base"),
                layer(Origin.COMMAND_LINE, "models", "annotations=B")));

    assertThat(models.annotations()).containsExactly("B");
    assertThat(models.baseClasses()).containsExactly("com.acme.Base");
  }

  @Test
  void saysWhatIsWrong() {
    assertThat(problems(typed("models", "annotation=A")))
        .containsExactly("<models><annotation>: there is no such list; did you mean annotations?");
    assertThat(
            problems(
                typed(
                    "models", "annotations=a.B,names=*Dto,packages=com.acme.**,baseClasses=A<B>")))
        .containsExactly(
            "<models><annotations>a.B</annotations>: allowed is a simple name of a type, as Entity",
            "<models><names>*Dto</names>: allowed is a regular expression, as .*(Dto|Event)",
            "<models><packages>com.acme.**</packages>: allowed is a name of a package, as"
                + " com.acme.api",
            "<models><baseClasses>A<B></baseClasses>: allowed is a qualified name of a type, as"
                + " com.acme.BaseModel");
    Setting text = Setting.text(Place.of(Origin.line("onex.yaml", 3), "models"), "Order");
    assertThat(problems(layered(List.of(), Map.of("models", text))))
        .containsExactly(
            "onex.yaml:3: models: Order: write a key per list, as annotations: [default,"
                + " DomainObject]");
  }

  @Test
  void theDocumentedDefaultsAreTheRealOnes() throws Exception {
    String page = Files.readString(Path.of("docs/configuration.md"));
    ModelSettings it = ModelSettings.DEFAULT;
    assertThat(page)
        .contains(row("annotations", it.annotations()))
        .contains(row("names", it.names()))
        .contains(row("packages", it.packages()))
        .contains(row("baseClasses", it.baseClasses()));
  }

  private static String row(String name, List<String> items) {
    String list = String.join("`, `", items).replace("|", "\\|");
    return "| `" + name + "` | `" + list + "` |";
  }
}
