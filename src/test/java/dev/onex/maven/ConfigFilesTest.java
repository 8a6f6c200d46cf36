package dev.onex.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigFilesTest {

  private final List<String> problems = new ArrayList<>();

  @TempDir private Path work;
  private Path root;
  private Path module;

  @BeforeEach
  void aModuleTwoDirectoriesBelowTheRoot() throws IOException {
    root = work.resolve("root");
    module = Files.createDirectories(root.resolve("group/module"));
  }

  private void write(String path, String content) throws IOException {
    Path file = root.resolve(path).normalize();
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  private List<Map<String, Setting>> read(@Nullable String name, Path... roots) {
    problems.clear();
    Setting wanted = name == null ? null : Setting.text(Place.of(Origin.POM, "configFile"), name);
    return new ConfigFiles(module, List.of(roots), problems::add).read(wanted);
  }

  /** Who says something of {@code failOn}, the weakest first. */
  private static List<String> origins(List<Map<String, Setting>> layers) {
    return new Layers(layers).of("failOn").stream().map(it -> it.place().origin().label()).toList();
  }

  @Test
  void allFilesUpToTheRootAreReadTheNearestLast() throws IOException {
    write("../onex.yaml", "failOn: never");
    write("onex.yaml", "failOn: error");
    write("group/onex.yaml", "\nfailOn: error");
    write("group/module/onex.yaml", "failOn: warning");

    assertThat(origins(read(null, root)))
        .containsExactly("../../onex.yaml:1", "../onex.yaml:2", "onex.yaml:1");
    assertThat(problems).isEmpty();
  }

  @Test
  void theOutermostOfTheProjectsDirectoriesEndsTheSearch() throws IOException {
    write("onex.yaml", "failOn: error");
    write("group/onex.yaml", "failOn: error");

    assertThat(origins(read(null))).isEmpty();
    assertThat(origins(read(null, module, root.resolve("group"))))
        .containsExactly("../onex.yaml:1");
    assertThat(origins(read(null, root.resolve("group"), root, work.resolve("elsewhere"))))
        .containsExactly("../../onex.yaml:1", "../onex.yaml:1");
  }

  @Test
  void anotherNameIsLookedForInTheSameDirectories() throws IOException {
    write("config/checks.yaml", "failOn: error");
    write("onex.yaml", "failOn: never");

    assertThat(origins(read("config/checks.yaml", root)))
        .containsExactly("../../config/checks.yaml:1");
    Path absolute = root.resolve("config/checks.yaml");
    assertThat(origins(read(absolute.toString(), root)))
        .containsExactly("../../config/checks.yaml:1");
  }

  @Test
  void aNamedFileMustExist() {
    read("nowhere.yaml", root);
    assertThat(problems)
        .containsExactly(
            "<configFile>nowhere.yaml</configFile>: there is no such file in "
                + module
                + " or in a directory of the project above it");
  }

  @Test
  void aFileThatNobodyReadsIsSaid() throws IOException {
    write("onex.yml", "failOn: error");

    assertThat(read(null, root)).isEmpty();
    assertThat(problems).containsExactly("../../onex.yml: nobody reads it; call it onex.yaml");
  }

  @Test
  void rulesForTestsStandBelowTests() throws IOException {
    write("onex.yaml", "tests:\n  rules:\n    RawType: off\n");

    Map<String, Setting> layer = read(null, root).get(0);
    assertThat(layer.keySet()).containsExactly("testRules");
    assertThat(layer.get("testRules").children().get(0).place().shown())
        .isEqualTo("../../onex.yaml:3: tests.rules.RawType");
  }

  @Test
  void unknownKeysAreSaidWithTheNearest() throws IOException {
    write("onex.yaml", "failon: error\nskip: true\nqwertz: 1\ntests:\n  rule:\n    RawType: off\n");

    assertThat(read(null, root)).containsExactly(Map.of());
    assertThat(problems).hasSize(4);
    assertThat(problems.get(0))
        .isEqualTo("../../onex.yaml:1: failon: there is no such key; did you mean failOn?");
    assertThat(problems.get(1))
        .isEqualTo(
            "../../onex.yaml:2: skip: it can be set in the pom and on the command line only");
    assertThat(problems.get(2))
        .startsWith(
            "../../onex.yaml:3: qwertz: there is no such key; the keys are preset, failOn,");
    assertThat(problems.get(3))
        .isEqualTo("../../onex.yaml:5: tests.rule: there is no such key; the only one is rules");
  }

  @Test
  void testsAreNoText() throws IOException {
    write("onex.yaml", "tests: off\n");
    read(null, root);
    assertThat(problems)
        .containsExactly("../../onex.yaml:1: tests: off: write the key rules below it");
  }
}
