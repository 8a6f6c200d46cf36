package dev.onex.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes records as JSON: an object whose keys are the components, in their order. So a file and
 * the record that it comes from cannot drift apart. A record whose only component is {@code value}
 * is a type for that value, and written as the value alone.
 */
final class RecordJson {

  private static final String WRAPPED = "value";

  private final JsonGenerator out;
  private final Map<Class<?>, List<Part>> parts = new HashMap<>();
  private final Map<Enum<?>, String> labels = new HashMap<>();

  /** A component of a record, with its name in the file. */
  private record Part(String name, Method accessor) {

    @Nullable Object of(Record object) {
      try {
        return accessor.invoke(object);
      } catch (IllegalAccessException | InvocationTargetException e) {
        throw new IllegalStateException("cannot read " + accessor, e);
      }
    }
  }

  /** Writes with a generator that minds what UTF-8 has, as {@link IndentedJson} does. */
  RecordJson(JsonGenerator out) {
    this.out = out;
  }

  /** Writes a record as a whole file of {@link IndentedJson}; leaves the stream open. */
  static void write(Record content, OutputStream out) throws IOException {
    try (JsonGenerator json = IndentedJson.to(out)) {
      new RecordJson(json).write(content);
    }
  }

  /**
   * Writes a value.
   *
   * @param value a record, or what records hold: lists, texts, numbers, truth values, dates, enums,
   *     optionals of these; null and the empty optional become {@code null}
   * @throws IllegalArgumentException if it is anything else
   */
  void write(@Nullable Object value) throws IOException {
    if (value == null) {
      out.writeNull();
    } else if (value instanceof Optional<?> optional) {
      write(optional.orElse(null));
    } else if (value instanceof Record object) {
      writeObject(object);
    } else if (value instanceof List<?> list) {
      writeArray(list);
    } else {
      writeScalar(value);
    }
  }

  private void writeObject(Record object) throws IOException {
    List<Part> shape = parts.computeIfAbsent(object.getClass(), RecordJson::parts);
    if (shape.size() == 1 && shape.get(0).accessor().getName().equals(WRAPPED)) {
      write(shape.get(0).of(object));
      return;
    }
    out.writeStartObject();
    for (Part part : shape) {
      out.writeFieldName(part.name());
      write(part.of(object));
    }
    out.writeEndObject();
  }

  /** Whether a record with these components is written as its only value. */
  static boolean isWrapper(RecordComponent[] parts) {
    return parts.length == 1 && parts[0].getName().equals(WRAPPED);
  }

  /** The key of a component. */
  static String name(RecordComponent component) {
    JsonName name = component.getAnnotation(JsonName.class);
    return name == null ? component.getName() : name.value();
  }

  private static List<Part> parts(Class<?> type) {
    List<Part> parts = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      parts.add(new Part(name(component), component.getAccessor()));
    }
    return parts;
  }

  private void writeArray(List<?> list) throws IOException {
    out.writeStartArray();
    for (Object element : list) {
      write(element);
    }
    out.writeEndArray();
  }

  private void writeScalar(Object value) throws IOException {
    if (value instanceof String text) {
      out.writeString(text);
    } else if (value instanceof Boolean truth) {
      out.writeBoolean(truth);
    } else if (value instanceof Integer || value instanceof Long) {
      out.writeNumber(((Number) value).longValue());
    } else if (value instanceof Double number) {
      out.writeNumber(plain(number));
    } else if (value instanceof Enum<?> constant) {
      out.writeString(labels.computeIfAbsent(constant, RecordJson::label));
    } else if (value instanceof Instant || value instanceof LocalDate) {
      out.writeString(value.toString());
    } else {
      throw new IllegalArgumentException("no JSON for a " + value.getClass().getName());
    }
  }

  /** Without exponent, and without a fraction if there is none. */
  private static String plain(double number) {
    return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }

  /** The text that stands for a constant. */
  static String label(Enum<?> constant) {
    try {
      JsonName name =
          constant.getDeclaringClass().getField(constant.name()).getAnnotation(JsonName.class);
      return name == null ? constant.name().toLowerCase(Locale.ROOT) : name.value();
    } catch (NoSuchFieldException e) {
      throw new IllegalStateException("an enum without a field for " + constant, e);
    }
  }
}
