package dev.onex.outline;

/** The scan met something that it does not understand: it must give up, not guess. */
final class Unsure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  final int line;
  final int column;

  Unsure(int line, int column) {
    super("at " + line + ":" + column, null, false, false);
    this.line = line;
    this.column = column;
  }
}
