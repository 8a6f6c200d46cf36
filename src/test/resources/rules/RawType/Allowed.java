package shop.orders.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import shop.foreign.Bag;
import shop.foreign.other.*;

class Customer {
  private List<Order> orders;
  private final Map<String, List<Order>> byName = new java.util.HashMap<>();
  private static final List CACHE = new ArrayList();
  private String text =
      """
      private List orders = new ArrayList();
      """;
  private boolean isList = CACHE instanceof List && ((List) CACHE).isEmpty();
  private Class<? extends Number> type = Integer.class;
  private Class<List> listType = List.class;
  private Bag bag;
  private Foreign foreign;
  private Comparator<Order> order = Comparator.comparing(Order::total);

  public List<Order> orders() {
    List raw = new ArrayList(orders);
    Map.Entry entry = null;
    return List.copyOf(raw);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof List;
  }

  List hidden(Map any) {
    return List.of();
  }

  private void secret(Class kind) {}

  public <List> List same(List value) {
    return value;
  }
}

record Order(long total, String note) implements Comparable<Order> {
  static Comparator NATURAL = Comparator.naturalOrder();

  Order {
    List local = new ArrayList();
  }

  @Override
  public int compareTo(Order other) {
    return Long.compare(total, other.total);
  }
}

/** A type of the project's own that is not generic, whatever it is called elsewhere. */
class Box {
  private Set items;
  private Set.Part part;

  static class Set {
    static class Part {}
  }
}

class Wrapper<Map> {
  private Map value;

  public Map value() {
    return value;
  }
}

interface Hidden {
  List any();
}

enum Level {
  LOW;

  private List hints;
}
