package dev.onex.tuning;

/** Sizes as parameters have them. */
final class Bytes {

  private static final long KILO = 1 << 10;
  private static final long MEGA = 1 << 20;

  private Bytes() {}

  /** The size in the largest unit in which it is whole, as {@code 64KB}. */
  static String text(long bytes) {
    if (bytes >= MEGA && bytes % MEGA == 0) {
      return bytes / MEGA + "MB";
    }
    return bytes >= KILO && bytes % KILO == 0 ? bytes / KILO + "KB" : bytes + "B";
  }

  /** The size in whole megabytes, or kilobytes if there is no whole one, rounded up. */
  static long rounded(long bytes) {
    long unit = bytes >= MEGA ? MEGA : KILO;
    return (bytes + unit - 1) / unit * unit;
  }
}
