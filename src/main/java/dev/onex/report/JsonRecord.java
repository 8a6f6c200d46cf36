package dev.onex.report;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads what {@link RecordJson} wrote. What is missing or of another kind is an error that names
 * its place; keys that the records do not know are those of newer versions.
 */
final class JsonRecord {

  /** Of a value that is not allowed, so many characters are quoted. */
  private static final int LONGEST = 40;

  private final JsonParser in;

  JsonRecord(JsonParser in) {
    this.in = in;
  }

  /**
   * Reads the whole input as one record.
   *
   * @throws IOException if it is none; the message says what stands where, and what is allowed
   */
  <T extends Record> T read(Class<T> type) throws IOException {
    in.nextToken();
    T record = type.cast(object(type));
    if (in.nextToken() != null) {
      throw new IOException("something follows its end");
    }
    return record;
  }

  private Record object(Class<?> type) throws IOException {
    RecordComponent[] parts = type.getRecordComponents();
    if (RecordJson.isWrapper(parts)) {
      return made(type, parts, new Object[] {value(parts[0].getGenericType())});
    }
    require(JsonToken.START_OBJECT, "an object");
    Object[] values = new Object[parts.length];
    boolean[] found = new boolean[parts.length];
    while (in.nextToken() == JsonToken.FIELD_NAME) {
      int i = indexOf(in.currentName(), parts);
      in.nextToken();
      if (i < 0) {
        in.skipChildren();
      } else {
        boolean empty = in.currentToken() == JsonToken.VALUE_NULL;
        boolean allowed = empty && parts[i].isAnnotationPresent(OrNull.class);
        values[i] = allowed ? null : value(parts[i].getGenericType());
        found[i] = true;
      }
    }
    for (int i = 0; i < parts.length; i++) {
      if (!found[i]) {
        throw new IOException(place() + " has no " + RecordJson.name(parts[i]));
      }
    }
    return made(type, parts, values);
  }

  private static int indexOf(String key, RecordComponent[] parts) {
    for (int i = 0; i < parts.length; i++) {
      if (RecordJson.name(parts[i]).equals(key)) {
        return i;
      }
    }
    return -1;
  }

  private Record made(Class<?> type, RecordComponent[] parts, @Nullable Object[] values)
      throws IOException {
    Class<?>[] types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      return (Record) type.getConstructor(types).newInstance(values);
    } catch (InvocationTargetException e) {
      throw new IOException(place() + " is refused: " + e.getTargetException().getMessage(), e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot make a " + type.getName(), e);
    }
  }

  private Object value(Type type) throws IOException {
    if (type instanceof ParameterizedType list) {
      return list(list.getActualTypeArguments()[0]);
    }
    Class<?> kind = (Class<?>) type;
    if (kind.isRecord()) {
      return object(kind);
    }
    if (kind.isEnum()) {
      return constant(kind);
    }
    return scalar(kind);
  }

  private List<Object> list(Type elements) throws IOException {
    require(JsonToken.START_ARRAY, "a list");
    List<Object> list = new ArrayList<>();
    while (in.nextToken() != JsonToken.END_ARRAY) {
      list.add(value(elements));
    }
    return List.copyOf(list);
  }

  private Object constant(Class<?> type) throws IOException {
    List<Enum<?>> constants =
        Stream.of(type.getEnumConstants()).<Enum<?>>map(it -> (Enum<?>) it).toList();
    String all = constants.stream().map(RecordJson::label).collect(Collectors.joining(", "));
    require(JsonToken.VALUE_STRING, all);
    String label = in.getText();
    for (Enum<?> constant : constants) {
      if (RecordJson.label(constant).equals(label)) {
        return constant;
      }
    }
    throw refused(all);
  }

  private Object scalar(Class<?> type) throws IOException {
    if (type == String.class) {
      require(JsonToken.VALUE_STRING, "a text");
      return in.getText();
    }
    if (type == boolean.class) {
      if (in.currentToken() != JsonToken.VALUE_FALSE) {
        require(JsonToken.VALUE_TRUE, "true or false");
      }
      return in.getBooleanValue();
    }
    if (type == Instant.class) {
      return time("a time, as 2026-11-25T12:00:00Z", Instant::parse);
    }
    if (type == LocalDate.class) {
      return time("a day, as 2026-11-25", LocalDate::parse);
    }
    return number(type);
  }

  private Object number(Class<?> type) throws IOException {
    if (type == double.class) {
      if (in.currentToken() != JsonToken.VALUE_NUMBER_INT) {
        require(JsonToken.VALUE_NUMBER_FLOAT, "a number");
      }
      return in.getDoubleValue();
    }
    String whole = "a whole number of at most " + (type == int.class ? 32 : 64) + " bits";
    require(JsonToken.VALUE_NUMBER_INT, whole);
    boolean fits =
        in.getNumberType() == JsonParser.NumberType.INT
            || type == long.class && in.getNumberType() == JsonParser.NumberType.LONG;
    if (!fits) {
      throw refused(whole);
    }
    if (type == int.class) {
      return in.getIntValue();
    }
    return in.getLongValue();
  }

  private <T> T time(String allowed, Function<String, T> parse) throws IOException {
    require(JsonToken.VALUE_STRING, allowed);
    try {
      return parse.apply(in.getText());
    } catch (DateTimeParseException e) {
      throw new IOException(refused(allowed).getMessage(), e);
    }
  }

  private void require(JsonToken token, String allowed) throws IOException {
    if (in.currentToken() != token) {
      throw refused(allowed);
    }
  }

  private IOException refused(String allowed) throws IOException {
    return new IOException(place() + " is " + found() + ", and allowed is " + allowed);
  }

  private String found() throws IOException {
    JsonToken token = in.currentToken();
    if (token == null) {
      return "missing";
    }
    if (!token.isScalarValue()) {
      return token.isStructStart()
          ? token == JsonToken.START_ARRAY ? "a list" : "an object"
          : "cut";
    }
    String text = in.getValueAsString("null");
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "\u2026";
  }

  /** Where the parser is: a JSON pointer. */
  private String place() {
    String pointer = in.getParsingContext().pathAsPointer().toString();
    return pointer.isEmpty() ? "the file" : pointer;
  }
}
