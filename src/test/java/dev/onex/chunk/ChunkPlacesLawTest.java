package dev.onex.chunk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onex.JavaFiles;
import dev.onex.RandomJava;
import dev.onex.chunk.ParsedChunk.ParsedDeclaration;
import dev.onex.source.SourceText;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Every node and every comment of a chunk stands where it stands when the file is parsed whole. */
class ChunkPlacesLawTest {

  private static final List<Long> SIZES = List.of(1L, 200L, 4096L, 1L << 20);

  private static void holds(String source) throws UnparsableException {
    ChunkedSource chunked = new ChunkedSource(source);
    ParsedChunk whole = chunked.parseWhole();
    for (boolean withBody : new boolean[] {true, false}) {
      for (long size : SIZES) {
        for (SourceChunk chunk : chunked.plan(size, chunked.pieces(withBody))) {
          compare(chunked.parse(chunk), whole, withBody, source);
        }
      }
    }
  }

  private static void compare(
      ParsedChunk chunk, ParsedChunk whole, boolean withBody, String source) {
    for (ParsedDeclaration declaration : chunk.declarations()) {
      ParsedDeclaration same = whole.declarations().get(declaration.declaration());
      assertThat(ChunkedSource.nodes(chunk, declaration, withBody))
          .as(source)
          .isEqualTo(ChunkedSource.nodes(whole, same, withBody));
    }
  }

  @Property(tries = 40)
  void onRandomSources(@ForAll long seed, @ForAll @IntRange(min = 1, max = 25) int size)
      throws UnparsableException {
    holds(RandomJava.file(seed, size));
  }

  @Test
  void onSourcesOfThisProject() throws UnparsableException {
    for (Path file : JavaFiles.below(List.of(Path.of("src/main/java/dev/onex/outline")))) {
      SourceText text = JavaFiles.read(file);
      holds(text.text(text.start(), text.end()));
    }
  }

  @Test
  void onACompactFile() throws UnparsableException {
    holds(
        "// x\n"
            + "int a = 1;\n\n"
            + "  void main() {\n"
            + "  f(); /* y */ }\n"
            + "enum E { X; int b; }\n"
            + " record R(int c) { R { } }\n");
  }
}
