package dev.onex.validation;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One typed value among the details of a {@link ValidationError}: a text, a whole number, a flag or
 * nothing at all.
 *
 * <p>Source of the four shapes: {@code ModelValidationValue} of ONEX (OmniNode-ai/omnibase_core).
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

  /** The text, or {@link Absent#ABSENT} for null. */
  static DetailValue of(@Nullable String text) {
    return text == null ? Absent.ABSENT : new Text(text);
  }
}
