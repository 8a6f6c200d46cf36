package dev.onex.validation;

import dev.onex.validation.DetailValue.Absent;
import dev.onex.validation.DetailValue.Flag;
import dev.onex.validation.DetailValue.Text;
import dev.onex.validation.DetailValue.Whole;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Gives details that come without types, as from a parsed document, the types that {@link
 * DetailValue} has. Nothing untyped gets past it.
 *
 * <p>Source of the conversion: {@code ModelValidationValue} of ONEX (OmniNode-ai/omnibase_core).
 */
final class RawDetails {

  private RawDetails() {}

  /**
   * The same details, in their order, with types. A {@code Boolean} becomes a {@link Flag}; a
   * {@code Byte}, {@code Short}, {@code Integer} or {@code Long} a {@link Whole}; null becomes
   * {@link Absent#ABSENT}; a {@code DetailValue} stays as it is; everything else, fractions and big
   * integers included, becomes a {@link Text} of its {@code toString()}.
   *
   * @throws NullPointerException if the {@code toString()} of a value returns null
   */
  static Map<String, DetailValue> typed(Map<String, ?> raw) {
    Map<String, DetailValue> details = new LinkedHashMap<>();
    raw.forEach((name, value) -> details.put(name, typed(value)));
    return details;
  }

  private static DetailValue typed(@Nullable Object raw) {
    if (raw == null) {
      return Absent.ABSENT;
    }
    if (raw instanceof DetailValue typed) {
      return typed;
    }
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
