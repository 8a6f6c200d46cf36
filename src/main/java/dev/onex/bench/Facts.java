package dev.onex.bench;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Names and values in a file, which two processes exchange. */
final class Facts {

  private static final String SEPARATOR = "\n";

  private final Properties values = new Properties();

  /** Reads what another process wrote. */
  static Facts read(Path file) throws IOException {
    Facts facts = new Facts();
    try (Reader reader = Files.newBufferedReader(file)) {
      facts.values.load(reader);
    }
    return facts;
  }

  void write(Path file) throws IOException {
    try (Writer writer = Files.newBufferedWriter(file)) {
      values.store(writer, null);
    }
  }

  Facts put(String name, Object value) {
    values.setProperty(name, value.toString());
    return this;
  }

  Facts putAll(String name, List<?> items) {
    return put(name, String.join(SEPARATOR, items.stream().map(Object::toString).toList()));
  }

  /**
   * A value.
   *
   * @throws IllegalStateException if there is none; the other methods throw it as well, also if a
   *     number is none
   */
  String text(String name) {
    String value = values.getProperty(name);
    if (value == null) {
      throw new IllegalStateException("the other process says nothing about " + name);
    }
    return value;
  }

  boolean has(String name) {
    return values.getProperty(name) != null;
  }

  long number(String name) {
    return parsed(name, Long::valueOf);
  }

  int count(String name) {
    return parsed(name, Integer::valueOf);
  }

  double decimal(String name) {
    return parsed(name, Double::valueOf);
  }

  private <T> T parsed(String name, Function<String, T> parser) {
    try {
      return parser.apply(text(name));
    } catch (NumberFormatException e) {
      throw new IllegalStateException(
          "the other process says " + text(name) + " about " + name + ", which is no number", e);
    }
  }

  boolean flag(String name) {
    return Boolean.parseBoolean(text(name));
  }

  List<String> all(String name) {
    return Stream.of(text(name).split(SEPARATOR, -1)).filter(it -> !it.isEmpty()).toList();
  }

  /** All values whose names start so, by the rest of their names. */
  Map<String, String> below(String prefix) {
    Map<String, String> found = new TreeMap<>();
    for (String name : values.stringPropertyNames()) {
      if (name.startsWith(prefix)) {
        found.put(name.substring(prefix.length()), text(name));
      }
    }
    return found;
  }
}
