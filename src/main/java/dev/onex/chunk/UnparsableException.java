package dev.onex.chunk;

import dev.onex.finding.Location;

/** The parser rejected a chunk or a file. */
public final class UnparsableException extends Exception {

  private static final long serialVersionUID = 1L;
  private static final String LIST = ", expected one of";

  private final transient Location location;
  private final boolean limit;

  private UnparsableException(Location location, String message, boolean limit) {
    super(message);
    this.location = location;
    this.limit = limit;
  }

  /** The parser found something that is no Java at its level, for all that it knows. */
  static UnparsableException of(Location location, String parserMessage) {
    return new UnparsableException(location, firstSentence(parserMessage), false);
  }

  /** The parser stumbled over what is Java: its own limit, which the message says. */
  static UnparsableException byLimit(Location location, String message) {
    return new UnparsableException(location, message, true);
  }

  /** Where the parser gave up. */
  public Location location() {
    return location;
  }

  /** Whether it is certain that the source is right and the parser has a limit. */
  public boolean isLimitOfParser() {
    return limit;
  }

  /** What the parser says, in one line and without its list of all tokens that it knows. */
  private static String firstSentence(String message) {
    String line = message.strip().lines().findFirst().orElse("");
    int list = line.indexOf(LIST);
    String sentence = list < 0 ? line : line.substring(0, list);
    return sentence
        .replaceFirst("^Parse error\\. ?", "")
        .replaceFirst("^(Lexical error) at line \\d+, column \\d+", "$1")
        .replaceAll("\\s+", " ")
        .strip();
  }
}
