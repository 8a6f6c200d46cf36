package shop.events;

import java.util.Comparator;
import java.util.UUID;

record OrderPlaced<P extends Payload>(UUID id, P payload) {}

sealed interface Payload permits Card, Cash {}

record Card(String number, String holder) implements Payload {
  static final Object NONE = new Card("", "Object");

  @Override
  public boolean equals(Object other) {
    return other instanceof Card it && it.number.equals(number);
  }

  @Override
  public int hashCode() {
    return number.hashCode();
  }
}

record Cash(long cents, String currency) implements Payload, Comparator<Object> {
  Cash {
    Object check = currency;
    if (check == null) {
      throw new IllegalArgumentException("Object");
    }
  }

  @Override
  public int compare(Object one, Object other) {
    return 0;
  }

  public boolean equals(Object other) {
    return this == other;
  }
}

class Basket implements Cloneable {
  private final Object lock = new Object();
  private final Object first = new Object(), second = new java.lang.Object();
  private static Object shared;
  private final Object cacheLock;
  private String text =
      """
      Object payload;
      """;

  public void log(String format, Object... arguments) {
    Object local = arguments;
    Comparator<Object> order =
        new Comparator<>() {
          @Override
          public int compare(Object one, Object other) {
            return 0;
          }

          Object state;
        };
    class Holder {
      Object held;

      public Object get() {
        return held;
      }
    }
  }

  public void call(String name, Object[] args) {}

  public void bind(int statement, Object... parameters) {}

  public void trace(int level, CharSequence message, Object... arguments) {}

  Object hidden(Object any) {
    return any;
  }

  private Object secret(Object any) {
    return any;
  }

  public <T> T same(T value) {
    return value;
  }

  protected Object writeReplace() {
    return this;
  }

  @Override
  protected Object clone() throws CloneNotSupportedException {
    return super.clone();
  }
}

interface Hidden {
  Object any();
}

/** What works by reflection, writes text or is a template of messages. */
public interface Proxies {
  Object invoke(Object proxy, java.lang.reflect.Method method, Object[] arguments);

  void style(StringBuilder into, String name, Object value);

  @Message("duplicate key %s")
  void duplicate(Object key);

  /** What works on objects of any class. */
  interface Store {
    <T> T find(Class<T> type, String key);

    void remove(Object entity);
  }
}

/** Events, whose superclass takes any object for their source. */
class OrderPaidEvent extends java.util.EventObject {
  private final Order order;

  public OrderPaidEvent(Object source, Order order) {
    super(source);
    this.order = order;
  }
}

class OrderSentEvent extends org.springframework.context.ApplicationEvent {
  public OrderSentEvent(Object source) {
    super(source);
  }

  public static OrderSentEvent of(Object source) {
    return new OrderSentEvent(source);
  }
}
