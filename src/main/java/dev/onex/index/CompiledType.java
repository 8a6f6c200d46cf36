package dev.onex.index;

/** A type that is at hand in compiled form. */
interface CompiledType extends KnownType {

  /** Whether it declares a type of that simple name that others can see. */
  boolean declaresType(String name);
}
