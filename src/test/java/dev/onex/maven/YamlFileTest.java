package dev.onex.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class YamlFileTest {

  private final List<String> problems = new ArrayList<>();

  @TempDir private Path directory;

  private List<Setting> read(byte[] content) throws IOException {
    Path file = directory.resolve("some.yaml");
    Files.write(file, content);
    problems.clear();
    return new YamlFile(file, "onex.yaml", problems::add).read();
  }

  private List<Setting> read(String content) throws IOException {
    return read(content.getBytes(StandardCharsets.UTF_8));
  }

  private List<String> problems(String content) throws IOException {
    read(content);
    return problems;
  }

  private static Setting text(int line, String value, String... path) {
    return new Setting(new Place(Origin.line("onex.yaml", line), List.of(path)), value, List.of());
  }

  @Test
  void keysTextsAndListsHaveTheirLines() throws IOException {
    List<Setting> settings =
        read(
            """
            # how strict
            failOn: error

            rules:
              RawType: off
              StringId: {nouns: [id, "key"]}
            includes:
              - src/**
            """);

    assertThat(problems).isEmpty();
    assertThat(settings).hasSize(3);
    assertThat(settings.get(0)).isEqualTo(text(2, "error", "failOn"));
    assertThat(settings.get(1).children().get(0)).isEqualTo(text(5, "off", "rules", "RawType"));
    assertThat(settings.get(1).children().get(1).children().get(0).children())
        .containsExactly(
            text(6, "id", "rules", "StringId", "nouns", "[1]"),
            text(6, "key", "rules", "StringId", "nouns", "[2]"));
    assertThat(settings.get(2).isList()).isTrue();
    assertThat(settings.get(2).items(problems::add)).containsExactly("src/**");
    assertThat(settings.get(2).children()).containsExactly(text(8, "src/**", "includes", "[1]"));
  }

  @Test
  void valuesAreTextsWhateverYamlWouldTakeThemFor() throws IOException {
    List<Setting> settings = read("a: off\nb: 0.10\nc: ~\nd: 'it''s'\ne: |\n  two\n  lines\nf:\n");

    assertThat(problems).isEmpty();
    assertThat(settings.stream().map(Setting::value))
        .containsExactly("off", "0.10", "~", "it's", "two\nlines", "");
  }

  @Test
  void aFileMayBeEmptyOrStartWithAByteOrderMark() throws IOException {
    assertThat(read("")).isEmpty();
    assertThat(read("# nothing yet\n---\n")).isEmpty();
    assertThat(problems).isEmpty();
    assertThat(read("\uFEFFfailOn: error\r\n")).containsExactly(text(1, "error", "failOn"));
    assertThat(problems).isEmpty();
  }

  @Test
  void duplicateKeysAreSaidWithBothLines() throws IOException {
    List<Setting> settings = read("failOn: error\nrules:\n  A: off\n  A: on\nfailOn: never\n");

    assertThat(problems)
        .containsExactly(
            "onex.yaml:4: rules.A: the key stands in line 3 already; keep one",
            "onex.yaml:5: failOn: the key stands in line 1 already; keep one");
    assertThat(settings.get(0)).isEqualTo(text(1, "error", "failOn"));
  }

  @Test
  void tabsAreNamed() throws IOException {
    assertThat(problems("rules:\n\tRawType: off\n"))
        .containsExactly(
            "onex.yaml:2: a tab stands before RawType: off; YAML is indented with spaces");
  }

  @Test
  void whatIsNoYamlIsSaidWithItsLine() throws IOException {
    assertThat(problems("failOn: error\nrules: [a\n"))
        .singleElement()
        .asString()
        .startsWith("onex.yaml:3: it is not YAML: expected ',' or ']'");
    assertThat(problems("failOn: error\n rules: off\n"))
        .containsExactly("onex.yaml:2: it is not YAML: mapping values are not allowed here");
    assertThat(problems("a: \u0001\n"))
        .singleElement()
        .asString()
        .startsWith("onex.yaml: it is not YAML: ");
  }

  @Test
  void otherThanKeysAreRefused() throws IOException {
    String wanted = "keys with values are wanted here, as failOn: error, and nothing else";
    assertThat(problems("# x\n- a\n")).containsExactly("onex.yaml:2: " + wanted);
    assertThat(problems("failOn=error\n")).containsExactly("onex.yaml:1: " + wanted);
    assertThat(problems("a: b\n---\nc: d\n"))
        .containsExactly("onex.yaml:2: a second document starts here; keep one");
    assertThat(problems("[a, b]: c\n"))
        .containsExactly("onex.yaml:1: a key is wanted here, as failOn: error");
    assertThat(problems("a:\n  ? [b]\n  : c\n"))
        .containsExactly("onex.yaml:2: a key is wanted here, as failOn: error");
  }

  @Test
  void whatCouldMakeObjectsOrGrowIsRefused() throws IOException {
    String anchors = "anchors and aliases (& and *) are not understood; write it out, or quote it";
    assertThat(problems("a: &x b\n")).containsExactly("onex.yaml:1: " + anchors);
    assertThat(problems("a: b\nc: *x\n")).containsExactly("onex.yaml:2: " + anchors);
    assertThat(problems("a: !!javax.script.ScriptEngineManager [x]\n"))
        .containsExactly("onex.yaml:1: tags (!) are not understood; leave it out, or quote it");
    assertThat(problems("a: " + "[".repeat(50) + "]".repeat(50)))
        .containsExactly("onex.yaml:1: it nests too deeply");
    assertThat(problems("a: " + "{b: ".repeat(50) + "}".repeat(50)))
        .containsExactly("onex.yaml:1: it nests too deeply");
  }

  @Test
  void aFileMustBeReadableAndUtf8() throws IOException {
    read(new byte[] {'a', ':', ' ', (byte) 0xe4});
    assertThat(problems).containsExactly("onex.yaml: it is not UTF-8; save it as UTF-8");
    problems.clear();
    new YamlFile(directory, "onex.yaml", problems::add).read();
    assertThat(problems).singleElement().asString().startsWith("onex.yaml: it cannot be read: ");
  }
}
