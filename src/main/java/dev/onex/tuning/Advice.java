package dev.onex.tuning;

import java.util.List;

/**
 * What a strategy says of a project.
 *
 * @param strategy the strategy's name
 * @param reason what it saw, and why it proposes something or nothing
 * @param proposals what to try; empty if there is nothing
 */
public record Advice(String strategy, String reason, List<Proposal> proposals) {

  /** Copies. */
  public Advice {
    proposals = List.copyOf(proposals);
  }
}
