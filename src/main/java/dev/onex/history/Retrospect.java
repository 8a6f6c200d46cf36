package dev.onex.history;

import java.util.List;

/**
 * What there is to say about a run and those before it.
 *
 * @param row the run itself, judged
 * @param compared how it compares with those before it
 * @param past what is remembered of them
 */
public record Retrospect(RunRow row, Compared compared, Past past) {

  /** The runs of the last time, this one included. */
  public Window window() {
    return Window.of(row, past.rows());
  }

  /** What is wrong with the history, each in a sentence without a full stop. */
  public List<String> problems() {
    return past.problems();
  }
}
