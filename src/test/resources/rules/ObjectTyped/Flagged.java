package shop.events;

import java.io.Serializable;
import java.util.UUID;

// finding: component 'payload' is declared as Object, so it can be anything and every use must guess and cast; declare the type that is meant, or a sealed interface if there are several
record OrderPlaced(UUID id, Object payload) {}

class OrderChange {
  // finding: field 'before' is declared as Object[], so it can be anything and every use must guess and cast; declare the type that is meant, or a sealed interface if there are several
  private Object[] before;

  // finding: field 'after' is declared as java.lang.Object, so it can be anything and every use must guess and cast; declare the type that is meant, or a sealed interface if there are several
  private java.lang.Object after;

  // finding: field 'version' is declared as Serializable, so it can be anything and every use must guess and cast; declare the type that is meant, or a sealed interface if there are several
  private final Serializable version;

  // finding: field 'one' is declared as Object, so it can be anything and every use must guess and cast; declare the type that is meant, or a sealed interface if there are several
  // finding: field 'rows' is declared as Object[][], so it can be anything and every use must guess and cast; declare the type that is meant, or a sealed interface if there are several
  Object one = "new Object()", rows[][];

  public OrderChange(
      Serializable version,
      // finding: parameter 'source' is declared as Object, so it can be anything and every use must guess and cast; declare the type that is meant, or a sealed interface if there are several
      final Object source) {
    this.version = version;
  }

  // finding: result of 'find' is declared as Object, so it can be anything and every use must guess and cast; declare the type that is meant, or a sealed interface if there are several
  public Object find(String key) {
    return before[0];
  }

  // finding: parameter 'values' is declared as Object..., so it can be anything and every use must guess and cast; declare the type that is meant, or a sealed interface if there are several
  protected <T> T merge(T into, Object... values) {
    return into;
  }

  /** Accessors and setters repeat what the field says. */
  public Object[] before() {
    return before;
  }

  public void setOne(Object one) {
    this.one = one;
  }

  // finding: parameter 'prototype' is declared as Cloneable, so it can be anything and every use must guess and cast; declare the type that is meant, or a sealed interface if there are several
  public void copyFrom(Cloneable prototype) {}
}

public enum Channel {
  WEB,
  SHOP;

  public interface Codec {
    // finding: result of 'decode' is declared as Object, so it can be anything and every use must guess and cast; declare the type that is meant, or a sealed interface if there are several
    Object decode(byte[] bytes);

    // finding: parameter 'rows' is declared as Object[], so it can be anything and every use must guess and cast; declare the type that is meant, or a sealed interface if there are several
    byte[] encode(Object[] rows);
  }

  /** What guards it may be another object tomorrow. */
  static class Guarded {
    // finding: field 'lock' is declared as Object, so it can be anything and every use must guess and cast; declare the type that is meant, or a sealed interface if there are several
    private Object lock;
  }

  /** What a channel carries. */
  record Message(
      String text,
      // finding: component 'body' is declared as Object, so it can be anything and every use must guess and cast; declare the type that is meant, or a sealed interface if there are several
      @Deprecated Object body) {}
}

public interface Converters {
  // finding: result of 'convert' is declared as Object, so it can be anything and every use must guess and cast; declare the type that is meant, or a sealed interface if there are several
  // finding: parameter 'value' is declared as Object, so it can be anything and every use must guess and cast; declare the type that is meant, or a sealed interface if there are several
  Object convert(Object value, String to);

  // finding: result of 'parse' is declared as Object, so it can be anything and every use must guess and cast; declare the type that is meant, or a sealed interface if there are several
  Object parse(StringBuilder text);
}

/** What hands out objects of any class leaves the casts to its callers all the same. */
public interface Registry {
  // finding: result of 'find' is declared as Object, so it can be anything and every use must guess and cast; declare the type that is meant, or a sealed interface if there are several
  Object find(Class<?> type);
}
