package dev.onex.chunk;

import dev.onex.finding.Location;

/** The parser rejected a chunk or a file. */
public final class UnparsableException extends Exception {

  private static final long serialVersionUID = 1L;
  private static final String LIST = ", expected one of";

  private final transient Location location;

  UnparsableException(Location location, String parserMessage) {
    super(firstSentence(parserMessage));
    this.location = location;
  }

  /** Where the parser gave up. */
  public Location location() {
    return location;
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
