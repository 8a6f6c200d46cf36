package dev.onex.chunk;

import dev.onex.chunk.SourceChunk.Piece;
import dev.onex.outline.Kind;
import dev.onex.outline.Outline;
import java.util.ArrayList;
import java.util.List;

/** Groups the wanted declarations of a file into chunks of about a given size. */
public final class ChunkPlanner {

  private final long chunkBytes;

  /**
   * Plans chunks of that size: a chunk is closed when another piece would make it larger. With 1,
   * every piece is a chunk of its own.
   */
  public ChunkPlanner(long chunkBytes) {
    this.chunkBytes = chunkBytes;
  }

  /** The chunks for these pieces, which are in the order of the file. */
  public List<SourceChunk> plan(Outline outline, List<Piece> pieces) {
    List<SourceChunk> chunks = new ArrayList<>();
    List<Piece> open = new ArrayList<>();
    long bytes = 0;
    for (Piece piece : pieces) {
      long size = size(outline, piece);
      if (!open.isEmpty() && bytes + size > chunkBytes) {
        chunks.add(new SourceChunk(open, bytes));
        open.clear();
        bytes = 0;
      }
      open.add(piece);
      bytes += size;
    }
    if (!open.isEmpty()) {
      chunks.add(new SourceChunk(open, bytes));
    }
    return chunks;
  }

  private static long size(Outline outline, Piece piece) {
    int declaration = piece.declaration();
    int end = ChunkText.pieceEnd(outline, piece);
    return (long) end - outline.start(declaration);
  }

  /** Whether a body can be left out of a piece without changing what its header says. */
  static boolean canLoseBody(Kind kind) {
    // A field's initialiser may be followed by more fields.
    return kind != Kind.FIELD;
  }
}
