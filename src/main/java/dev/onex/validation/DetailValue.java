package dev.onex.validation;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One typed value among the details of a {@link ValidationError}: a text, a whole number, a flag or
 * nothing at all.
 *
 * <p>Source of the four shapes and of the conversion: {@code ModelValidationValue} of ONEX
 * (OmniNode-ai/omnibase_core).
 */
public sealed interface DetailValue {

  /**
   * The value as a message shows it: the text itself, decimal digits, {@code true} or {@code
   * false}, or {@code null} for an absent value.
   */
  String text();

  /**
   * A text; may be empty.
   *
   * @param value the text
   */
  record Text(String value) implements DetailValue {
    public Text {
      Objects.requireNonNull(value, "value");
    }

    @Override
    public String text() {
      return value;
    }
  }

  /**
   * A whole number.
   *
   * @param value the number
   */
  record Whole(long value) implements DetailValue {
    @Override
    public String text() {
      return Long.toString(value);
    }
  }

  /**
   * A yes or no.
   *
   * @param value the flag
   */
  record Flag(boolean value) implements DetailValue {
    @Override
    public String text() {
      return Boolean.toString(value);
    }
  }

  /** Nothing, where a value was looked for: what a raw null becomes. */
  enum Absent implements DetailValue {
    /** The one absent value. */
    ABSENT;

    @Override
    public String text() {
      return "null";
    }
  }

  /**
   * Gives a raw value its type. A {@code Boolean} becomes a {@link Flag}; a {@code Byte}, {@code
   * Short}, {@code Integer} or {@code Long} a {@link Whole}; null becomes {@link Absent#ABSENT}; a
   * {@code DetailValue} stays as it is; everything else, fractions and big integers included,
   * becomes a {@link Text} of its {@code toString()}.
   *
   * @throws NullPointerException if the {@code toString()} of {@code raw} returns null
   */
  // onex-ok: ObjectTyped raw details come untyped; this is the edge where they get their type
  static DetailValue of(@Nullable Object raw) {
    if (raw == null) {
      return Absent.ABSENT;
    }
    return raw instanceof DetailValue typed ? typed : ofUntyped(raw);
  }

  private static DetailValue ofUntyped(Object raw) {
    if (raw instanceof Boolean flag) {
      return new Flag(flag);
    }
    return raw instanceof Number number && fitsLong(number)
        ? new Whole(number.longValue())
        : new Text(raw.toString());
  }

  private static boolean fitsLong(Number number) {
    return number instanceof Integer
        || number instanceof Long
        || number instanceof Short
        || number instanceof Byte;
  }
}
