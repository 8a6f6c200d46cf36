package dev.onex.tuning;

import dev.onex.bench.Measure;
import java.util.List;
import java.util.stream.LongStream;

/** Tries smaller and larger chunks if there are files that they would cut otherwise. */
final class ChunkingStrategy implements Strategy {

  private static final int STEP = 4;
  private static final long SMALLEST = 1 << 16;

  @Override
  public Advice advise(Profile profile) {
    long size = profile.settings().chunkSize();
    long largest = profile.largestFile();
    List<Proposal> proposals =
        LongStream.of(size / STEP, size * STEP)
            .filter(it -> it >= SMALLEST && largest > Math.min(it, size))
            .mapToObj(it -> proposal(profile, it))
            .toList();
    String reason =
        "the largest file has " + Bytes.text(largest) + ", chunks have " + Bytes.text(size);
    return new Advice(
        "chunking", proposals.isEmpty() ? reason + ", so none would be cut" : reason, proposals);
  }

  private static Proposal proposal(Profile profile, long bytes) {
    return new Proposal(
        "chunkSize", Bytes.text(bytes), profile.settings().withChunkSize(bytes), Measure.SECONDS);
  }
}
