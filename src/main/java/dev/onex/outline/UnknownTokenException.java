package dev.onex.outline;

/** A text has something that is none of the tokens that a scan knows. */
public final class UnknownTokenException extends Exception {

  private static final long serialVersionUID = 1L;

  private final int line;
  private final int column;

  UnknownTokenException(Unsure cause) {
    super(cause.getMessage(), cause);
    this.line = cause.line;
    this.column = cause.column;
  }

  /** The line where it is, from 1. */
  public int line() {
    return line;
  }

  /** The column where it is, from 1, in UTF-16 units. */
  public int column() {
    return column;
  }
}
