package dev.onex.chunk;

import java.util.List;

/**
 * Declarations of one file that are parsed together, each as a piece of the file's text.
 *
 * @param pieces in the order of the file; never empty
 * @param bytes how many bytes of the file they take, a measure of the memory that parsing takes
 */
public record SourceChunk(List<Piece> pieces, long bytes) {

  /** A chunk of these pieces. */
  public SourceChunk {
    pieces = List.copyOf(pieces);
  }

  /**
   * A declaration in a chunk. Of a type it is the header only: its members are pieces of their own.
   *
   * @param declaration its index in the outline
   * @param withBody whether its body is parsed too, and not left out
   */
  public record Piece(int declaration, boolean withBody) {}

  /** The pieces one by one, each a chunk of its own. */
  public List<SourceChunk> split() {
    return pieces.stream().map(it -> new SourceChunk(List.of(it), bytes)).toList();
  }
}
