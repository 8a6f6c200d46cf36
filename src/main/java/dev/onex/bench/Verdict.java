package dev.onex.bench;

/** Which of two settings is the better one. */
public enum Verdict {
  /** The second needs less. */
  BETTER("B needs less"),
  /** The second needs more. */
  WORSE("B needs more"),
  /** They do not differ by as much as could be told from noise. */
  SAME("no difference that could be told from noise"),
  /** The first differs from itself, so nothing can be said. */
  NOISY("nothing can be said: A differs from itself"),
  /** There were too few rounds to say anything. */
  TOO_FEW("nothing can be said: too few rounds");

  private final String label;

  Verdict(String label) {
    this.label = label;
  }

  /** The verdict in words. */
  public String label() {
    return label;
  }
}
