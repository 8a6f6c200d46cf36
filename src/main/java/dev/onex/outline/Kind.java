package dev.onex.outline;

/** What a declaration declares. */
public enum Kind {
  /** A class. */
  CLASS,
  /** An interface that is not an annotation. */
  INTERFACE,
  /** An enum. */
  ENUM,
  /** A record. */
  RECORD,
  /** An annotation interface. */
  ANNOTATION,
  /** The nameless class of a compact source file (JEP 512). */
  IMPLICIT_CLASS,
  /** A field, or several that one declaration declares. */
  FIELD,
  /** A method, or an element of an annotation interface. */
  METHOD,
  /** A constructor with its parameters. */
  CONSTRUCTOR,
  /** A record's constructor without parameters of its own. */
  COMPACT_CONSTRUCTOR,
  /** An instance or static initializer. */
  INITIALIZER,
  /** An enum constant with its arguments and body. */
  ENUM_CONSTANT;

  /** Whether this is a type, which has members, and not a member. */
  public boolean isType() {
    return compareTo(IMPLICIT_CLASS) <= 0;
  }
}
