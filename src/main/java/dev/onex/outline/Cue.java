package dev.onex.outline;

/** Something that a scan notices when it comes by, and that can trigger a rule. */
public sealed interface Cue {

  /** How rules write it; no two cues are written alike. */
  String term();

  /**
   * A token.
   *
   * @param text a word, or a separator or single character of an operator; {@code *} for any word
   */
  record Token(String text) implements Cue {

    @Override
    public String term() {
      return text;
    }
  }

  /**
   * Two tokens, one directly behind the other; comments and white space do not count.
   *
   * @param first the first one, as in {@link Token}
   * @param second the second one, as in {@link Token}
   */
  record Pair(String first, String second) implements Cue {

    @Override
    public String term() {
      return first + "+" + second;
    }
  }

  /**
   * A word that starts so.
   *
   * @param text what it starts with, in ASCII
   */
  record Prefix(String text) implements Cue {

    @Override
    public String term() {
      return text + "*";
    }
  }

  /**
   * A string literal or text block that contains a text, in whatever case its letters are.
   *
   * @param text what it contains, in ASCII
   */
  record Literal(String text) implements Cue {

    @Override
    public String term() {
      return "'" + text + "'";
    }
  }

  /**
   * A comment that contains a text as it is written.
   *
   * @param text what it contains, in ASCII
   */
  record Comment(String text) implements Cue {

    @Override
    public String term() {
      return "//" + text;
    }
  }
}
