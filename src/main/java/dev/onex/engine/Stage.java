package dev.onex.engine;

/** The stages of a worker's work, in their order. */
public enum Stage {
  /** Reading and decoding. */
  READ,
  /** Hashing the content. */
  HASH,
  /** Scanning for the outline. */
  SCAN,
  /** Adding to the type index. */
  INDEX,
  /** Deciding what to parse. */
  PLAN,
  /** Waiting for memory. */
  WAIT,
  /** Parsing. */
  PARSE,
  /** Running rules. */
  RULES
}
