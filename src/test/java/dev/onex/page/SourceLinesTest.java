package dev.onex.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SourceLinesTest {

  @TempDir Path directory;

  private Map<Integer, String> read(String text, Charset encoding, int... wanted)
      throws IOException {
    Path file = directory.resolve("A.java");
    Files.write(file, text.getBytes(encoding));
    return read(file, encoding, wanted);
  }

  private static Map<Integer, String> read(Path file, Charset encoding, int... wanted)
      throws IOException {
    BitSet lines = new BitSet();
    for (int line : wanted) {
      lines.set(line);
    }
    return SourceLines.read(file, encoding, lines);
  }

  @Test
  void givesWantedLinesWithoutTheirEnds() throws IOException {
    assertThat(read("a\nb\r\nc\rd\n\ne", StandardCharsets.UTF_8, 2, 3, 5, 6, 7))
        .isEqualTo(Map.of(2, "b", 3, "c", 5, "", 6, "e"));
  }

  @Test
  void readsTheSourcesEncoding() throws IOException {
    assertThat(read("// \u00e9\n", StandardCharsets.ISO_8859_1, 1))
        .isEqualTo(Map.of(1, "// \u00e9"));
    assertThat(read("// \u00e9\n", StandardCharsets.UTF_16, 1)).isEqualTo(Map.of(1, "// \u00e9"));
  }

  @Test
  void leavesOutTheByteOrderMark() throws IOException {
    assertThat(read("\ufeffclass A {}", StandardCharsets.UTF_8, 1))
        .isEqualTo(Map.of(1, "class A {}"));
  }

  @Test
  void replacesWhatTheEncodingDoesNotAllow() throws IOException {
    Path file = directory.resolve("Latin.java");
    Files.write(file, "x\u00e9y\n".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(read(file, StandardCharsets.UTF_8, 1)).isEqualTo(Map.of(1, "x\ufffdy"));
  }

  @Test
  void keepsTheStartOfALongLineOnly() throws IOException {
    String longest = "a".repeat(SourceLines.LONGEST);
    assertThat(read(longest + "bc\nd", StandardCharsets.UTF_8, 1, 2))
        .isEqualTo(Map.of(1, longest, 2, "d"));
  }

  @Test
  void lineEndsCountWhereverTheBufferEnds() throws IOException {
    for (int length = 32_765; length < 32_770; length++) {
      assertThat(read("a".repeat(length) + "\r\nb\r\nc", StandardCharsets.UTF_8, 2, 3))
          .as("first line of " + length)
          .isEqualTo(Map.of(2, "b", 3, "c"));
    }
  }

  @Property(tries = 200)
  void agreesWithJavaOnWhatALineIs(@ForAll @CharRange(from = '\t', to = '\r') String text)
      throws IOException {
    String[] lines = text.split("\r\n|\r|\n", -1);
    int[] all = new int[lines.length];
    Path file = Files.createTempFile("lines", ".java");
    try {
      Files.writeString(file, text);
      for (int i = 0; i < all.length; i++) {
        all[i] = i + 1;
      }
      Map<Integer, String> read = read(file, StandardCharsets.UTF_8, all);
      for (int i = 0; i < lines.length; i++) {
        assertThat(read.getOrDefault(i + 1, "")).isEqualTo(lines[i]);
      }
    } finally {
      Files.delete(file);
    }
  }
}
