package dev.onex.rule;

/** The smallest piece of a program that a rule can judge. */
public enum Scope {
  /** A type's header: modifiers, annotations, supertypes, record components. */
  HEADER,
  /** One member, with the facts of the types around it. */
  MEMBER,
  /** All members of one type, by their facts. */
  TYPE,
  /** One file. */
  UNIT,
  /** The whole project. */
  PROJECT,
  /** No source at all: the engine reports it about its own work, and about markers. */
  ENGINE
}
