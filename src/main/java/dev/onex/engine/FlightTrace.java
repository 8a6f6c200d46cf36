package dev.onex.engine;

import dev.onex.source.SourceFile;

/** Hands what workers do to Flight Recorder, which keeps it if a recording wants it. */
final class FlightTrace implements Trace {

  @Override
  public Span file(SourceFile file, String task) {
    FileEvent event = new FileEvent(file.path(), task, file.bytes());
    event.begin();
    return event;
  }

  @Override
  public Span chunk(SourceFile file, long bytes) {
    ChunkEvent event = new ChunkEvent(file.path(), bytes);
    event.begin();
    return event;
  }

  @Override
  public Span rule(SourceFile file, String rule) {
    RuleEvent event = new RuleEvent(rule, file.path());
    event.begin();
    return event;
  }
}
