package dev.onex.architecture.planted;

import java.util.function.Function;

/** Calls what nobody may call. */
public final class Calls {

  private Calls() {}

  /** Collects garbage by force. */
  public static void collect() {
    System.gc();
    Runtime.getRuntime().gc();
  }

  /** Ends the JVM. */
  public static void end() {
    Runtime.getRuntime().halt(1);
    System.exit(1);
  }

  /** Reads settings behind the caller's back. */
  public static boolean read() {
    Function<String, String> reader = System::getProperty;
    return reader.apply("a") == null
        && System.getenv("A") == null
        && Boolean.getBoolean("a")
        && Integer.getInteger("a") == null
        && Long.getLong("a") == null;
  }

  /** Harmless. */
  public static long now() {
    return System.nanoTime() + Runtime.getRuntime().maxMemory();
  }
}
