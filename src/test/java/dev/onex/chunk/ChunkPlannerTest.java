package dev.onex.chunk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onex.chunk.SourceChunk.Piece;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChunkPlannerTest {

  /** A header of 8 bytes, fields of 6, 16 and 6, a method of 15 with a header of 9. */
  private final ChunkedSource source =
      new ChunkedSource("class A { int a; int bbbbbbbbbbb; int c; void f() { g(); } }");

  private List<List<Integer>> plan(long chunkBytes, boolean withBody) {
    return source.plan(chunkBytes, source.pieces(withBody)).stream()
        .map(it -> it.pieces().stream().map(Piece::declaration).toList())
        .toList();
  }

  @Test
  void everyPieceIsAChunkOfItsOwnIfChunksAreTiny() {
    assertThat(plan(1, true))
        .containsExactly(List.of(0), List.of(1), List.of(2), List.of(3), List.of(4));
  }

  @Test
  void allPiecesAreOneChunkIfChunksAreLarge() {
    assertThat(plan(1 << 20, true)).containsExactly(List.of(0, 1, 2, 3, 4));
    assertThat(plan(Long.MAX_VALUE, true)).hasSize(1);
  }

  @Test
  void aChunkIsClosedBeforeItGetsTooLarge() {
    assertThat(plan(14, true)).containsExactly(List.of(0, 1), List.of(2), List.of(3), List.of(4));
    assertThat(plan(13, true))
        .containsExactly(List.of(0), List.of(1), List.of(2), List.of(3), List.of(4));
    assertThat(plan(22, true)).containsExactly(List.of(0, 1), List.of(2, 3), List.of(4));
  }

  @Test
  void bodiesThatAreLeftOutDoNotCount() {
    assertThat(plan(15, false)).containsExactly(List.of(0, 1), List.of(2), List.of(3, 4));
  }

  @Test
  void aChunkKnowsItsBytes() {
    assertThat(source.plan(22, source.pieces(true)))
        .extracting(SourceChunk::bytes)
        .containsExactly(14L, 22L, 17L);
  }

  @Test
  void nothingIsPlannedForNothing() {
    assertThat(source.plan(100, List.of())).isEmpty();
  }

  @Test
  void aChunkCanBeSplitIntoItsPieces() {
    SourceChunk chunk = new SourceChunk(List.of(new Piece(1, true), new Piece(3, false)), 22);
    assertThat(chunk.split())
        .containsExactly(
            new SourceChunk(List.of(new Piece(1, true)), 22),
            new SourceChunk(List.of(new Piece(3, false)), 22));
  }
}
