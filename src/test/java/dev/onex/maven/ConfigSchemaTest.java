package dev.onex.maven;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.onex.docs.MojoParameters;
import dev.onex.rules.BuiltInRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the schema of onex.yaml in step with the parameters and the rules, or writes it anew. */
class ConfigSchemaTest {

  private static final Path SHIPPED =
      Path.of("src/main/resources/dev/onex/maven/onex-config.schema.json");
  private static final Path PUBLISHED = Path.of("docs/onex-config.schema.json");
  private static final String UPDATE = "onex.docs.update";
  private static final Pattern YAML =
      Pattern.compile("^```yaml\\n(.*?)^```", Pattern.DOTALL | Pattern.MULTILINE);

  private final MojoParameters parameters =
      new MojoParameters(Path.of("src/main/java/dev/onex/maven"), "CheckMojo");
  private final String rendered = new ConfigSchema(parameters).render(BuiltInRules.all());

  @TempDir private Path directory;

  @Test
  void theSchemaIsWhatParametersAndRulesSay() throws IOException {
    if (Boolean.getBoolean(UPDATE)) {
      Files.writeString(SHIPPED, rendered);
      Files.writeString(PUBLISHED, rendered);
    }
    String command = "mvn -Dquick test -Dtest=ConfigSchemaTest -D" + UPDATE + "=true";
    assertThat(SHIPPED).as("to write it anew: %s", command).hasContent(rendered);
    assertThat(PUBLISHED).as("to write it anew: %s", command).hasContent(rendered);
  }

  @Test
  void everyParameterIsAKeyOrBelongsToThePom() {
    List<String> known = new ArrayList<>(ConfigFiles.KEYS);
    known.remove("tests");
    known.addAll(List.of("testRules", "skip", "configFile"));
    assertThat(parameters.defaults().keySet()).containsExactlyInAnyOrderElementsOf(known);
  }

  @Test
  void everyParameterIsHandedOn() throws IOException {
    StringBuilder mojos = new StringBuilder();
    for (String mojo : List.of("CheckMojo", "SourceMojo", "ConfiguredMojo")) {
      mojos.append(Files.readString(Path.of("src/main/java/dev/onex/maven", mojo + ".java")));
    }
    assertThat(parameters.defaults().keySet())
        .filteredOn(it -> !it.equals("skip"))
        .allSatisfy(it -> assertThat(mojos).contains("(\"" + it + "\", " + it + ")"));
  }

  /** What the schema says, the way an editor asks it. */
  private List<String> errors(String yaml) {
    Object tree = new Load(LoadSettings.builder().build()).loadFromString(yaml);
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
            .getSchema(rendered, InputFormat.JSON);
    String json = JsonMapper.shared().writeValueAsString(tree);
    return schema.validate(json, InputFormat.JSON).stream().map(Error::toString).toList();
  }

  /** What the plugin says. */
  private List<String> problems(String yaml) throws IOException {
    Files.writeString(directory.resolve("onex.yaml"), yaml);
    List<String> problems = new ArrayList<>();
    List<Map<String, Setting>> layers =
        new ConfigFiles(directory, List.of(), problems::add).read(null);
    RawConfiguration raw =
        new RawConfiguration(
            new Layers(layers), problems, Configurations.project(null, null, null));
    return Configurations.problems(new CheckConfiguration(raw, Configurations.OURS));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "preset: all-0.1",
        "failOn: never",
        "failOnPerformance: true",
        "thresholds: {maxErrors: 10, maxPeakMemory: 1GB, minThroughput: 1.5}",
        "rules: {RawType: off, StringId: {severity: on, nouns: [id], allowLongIds: false}}",
        "rules: {StringId: {nouns: 'id,key'}, UnparsableSource: warning}",
        "tests: {rules: {RawType: warning}}",
        "models: {annotations: [default, Mine], names: .*Dto, packages: [], baseClasses: a.B}",
        "wirePackages: [a.b]",
        "{includes: ['src/**'], excludes: x/**}",
        "{includeGenerated: true, includeTests: false}",
        "{threads: 2, memoryBudget: 1GB, chunkSize: 64KB, timing: full}",
        "formats: [json]",
        "{release: 1.8, encoding: UTF-8}",
        "{release: 17, threads: 0.5C}",
      })
  void editorAndPluginAcceptTheSame(String yaml) throws IOException {
    assertThat(errors(yaml)).isEmpty();
    assertThat(problems(yaml)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "preset: al",
        "failOn: [error]",
        "failOnPerformance: yep",
        "thresholds: {maxErors: 10}",
        "thresholds: [1]",
        "rules: {RawTyp: offf}",
        "rules: {RawType: eror}",
        "rules: {RawType: {scope: all}}",
        "rules: {RawType: {scop: models}}",
        "rules: {UnparsableSource: off}",
        "rules: [RawType]",
        "tests: {rule: {}}",
        "tests: {rules: {RawType: 7}}",
        "models: {annotation: [A]}",
        "skip: true",
        "timing: [full]",
        "formats: [pdf]",
        "chunkSize: {}",
        "qwertz: 1",
      })
  void editorAndPluginRefuseTheSame(String yaml) throws IOException {
    assertThat(errors(yaml)).isNotEmpty();
    assertThat(problems(yaml)).isNotEmpty();
  }

  /** An editor cannot know which rules come from other jars; the plugin does. */
  @Test
  void aRuleThatIsNotOursIsRefusedByThePluginAlone() throws IOException {
    String yaml = "rules: {RawTyp: off, Theirs: {severity: error, words: [a, b]}}";
    assertThat(errors(yaml)).isEmpty();
    assertThat(problems(yaml)).hasSize(2);
  }

  @Test
  void theFilesInTheDocumentationAreRight() throws IOException {
    List<String> files =
        YAML.matcher(Files.readString(Path.of("docs/configuration.md")))
            .results()
            .map(it -> it.group(1))
            .toList();
    assertThat(files).hasSize(2);
    for (String yaml : files) {
      assertThat(errors(yaml)).isEmpty();
      assertThat(problems(yaml)).isEmpty();
    }
  }
}
