package dev.onex.rule;

/** What part a type plays, which decides how much its weak typing matters. */
public enum Role {
  /** A model: data that others hold, send and store. */
  MODEL,
  /** An interface that other packages can see. */
  PUBLIC_INTERFACE,
  /** Everything else. */
  OTHER
}
