package dev.onex.tuning;

/** Knows one way in which a check may become cheaper. What it proposes is only to be tried. */
sealed interface Strategy
    permits MemoryStrategy, ConcurrencyStrategy, CachingStrategy, ChunkingStrategy {

  /** What it says of a project. */
  Advice advise(Profile profile);
}
