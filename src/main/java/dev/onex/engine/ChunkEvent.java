package dev.onex.engine;

import jdk.jfr.DataAmount;
import jdk.jfr.Description;
import jdk.jfr.Label;
import jdk.jfr.Name;

/** A chunk that was parsed and judged. */
@Name("onex.Chunk")
@Label("Chunk")
@Description("A worker parsed a chunk of a file and showed it to the rules")
final class ChunkEvent extends TraceEvent {

  @Label("Size")
  @Description("How much source was parsed")
  @DataAmount
  final long bytes;

  ChunkEvent(String path, long bytes) {
    super(path);
    this.bytes = bytes;
  }
}
