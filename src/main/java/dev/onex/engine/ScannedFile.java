package dev.onex.engine;

import dev.onex.outline.Outline;
import dev.onex.source.SourceFile;
import dev.onex.source.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * What is left of a file after the scan.
 *
 * @param file the file
 * @param state how it goes on
 * @param outline its outline, if it goes on in chunks
 * @param text its text, if it goes on and there was room to keep it
 * @param hash {@link ContentHash} of its content; {@link ContentHash#NONE} if it could not be read
 * @param verdict what is known already
 */
record ScannedFile(
    SourceFile file,
    State state,
    @Nullable Outline outline,
    @Nullable SourceText text,
    long hash,
    FileVerdict verdict) {

  /** How a scanned file goes on. */
  enum State {
    /** It is generated, and generated files are left out. */
    GENERATED,
    /** Nothing in it could offend. */
    RULED_OUT,
    /** Parts of it are to be parsed. */
    IN_CHUNKS,
    /** The scan was unsure: all of it is to be parsed at once. */
    WHOLE,
    /** It could not be read. */
    FAILED
  }

  /** Whether there is something to parse. */
  boolean isOpen() {
    return state == State.IN_CHUNKS || state == State.WHOLE;
  }
}
