package dev.onex.architecture.planted;

/** Types with names that say nothing, and one that only sounds so. */
public final class Names {

  private Names() {}

  /** Manages. */
  public static final class OrderManager {}

  /** Helps. */
  public static final class OrderHelper {}

  /** Is of use. */
  public static final class OrderUtil {}

  /** Is of more use. */
  public static final class OrderUtils {}

  /** Implements. */
  public static final class OrderImpl {}

  /** Is not there. */
  public abstract static class AbstractOrder {}

  /** Allowed. */
  public static final class Utility {}
}
