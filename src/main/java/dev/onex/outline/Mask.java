package dev.onex.outline;

/**
 * A set of bits for {@link Cue}s.
 *
 * @param low the first 64 of them
 * @param high the rest
 */
public record Mask(long low, long high) {

  /** How many bits there are. */
  public static final int SIZE = 2 * Long.SIZE;

  /** No bit. */
  public static final Mask NONE = new Mask(0, 0);

  /** The mask of one bit, from 0 to {@link #SIZE}, exclusive. */
  public static Mask bit(int index) {
    return index < Long.SIZE ? new Mask(1L << index, 0) : new Mask(0, 1L << index);
  }

  /** The bits that are in one of the two. */
  public Mask or(Mask other) {
    return new Mask(low | other.low, high | other.high);
  }

  /** Whether all bits of the other are in this one. */
  public boolean contains(Mask other) {
    return (other.low & ~low) == 0 && (other.high & ~high) == 0;
  }

  /** Whether some bit is in both. */
  public boolean intersects(Mask other) {
    return (other.low & low) != 0 || (other.high & high) != 0;
  }
}
