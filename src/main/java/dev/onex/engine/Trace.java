package dev.onex.engine;

import dev.onex.source.SourceFile;
import jdk.jfr.FlightRecorder;

/** Where workers say what they do, for somebody who records it. Safe for use by several threads. */
interface Trace {

  /** Something that has begun. */
  interface Span {

    /** Ends it, with how many declarations it was about and how many findings it brought. */
    void end(int declarations, int findings);
  }

  /** A worker's task with a file begins: {@code scan} or {@code judge}. */
  Span file(SourceFile file, String task);

  /** The parsing and judging of a chunk begins. */
  Span chunk(SourceFile file, long bytes);

  /** A rule's look at declarations of a chunk begins. */
  Span rule(SourceFile file, String rule);

  /**
   * Flight Recorder if it was started in this JVM, or else nobody. In the second case the classes
   * of the events are not even loaded; some runtimes come without Flight Recorder.
   */
  static Trace current() {
    try {
      return FlightRecorder.isInitialized() ? new FlightTrace() : Untraced.NOBODY;
    } catch (LinkageError e) {
      return Untraced.NOBODY;
    }
  }
}
