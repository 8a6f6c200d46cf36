package dev.onex.architecture.planted.two;

import dev.onex.architecture.planted.one.Caller;

/** Closes the cycle, in a header only. */
public final class Called {

  /** The line of a call. */
  public int line(Caller... callers) {
    return callers.length;
  }
}
