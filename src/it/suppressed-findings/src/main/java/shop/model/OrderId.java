package shop.model;

/** It has nothing to suppress. */
public record OrderId(long value) {
  // onex-ok: ConsoleOutput this is a tool for the terminal
  static final int DIGITS = 8;
}
