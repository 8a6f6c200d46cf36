package shop.carts;

import com.google.common.collect.ImmutableList;
import jakarta.persistence.Entity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

public interface Carts {

  record Cart(int number, List<Item> items) {

    public Cart {
      items = List.copyOf(items);
    }
  }

  record Labels(Map<String, Integer> counts, String[] texts) {

    Labels {
      counts = Collections.unmodifiableMap(counts);
      texts = texts.clone();
    }
  }

  record Spelled(List<Item> items, byte[] bytes) {

    Spelled(List<Item> items, byte[] bytes) {
      items = items.stream().toList();
      this.items = items;
      this.bytes = bytes.clone();
    }
  }

  record Plain(String name, ImmutableList<Item> items, Stream<Item> stream, Item item, Object[] values) {}

  class OrderDto {

    private final List<Item> items;
    private final byte[] bytes;
    private final Object[] values;
    private final int size;
    private Date due;
    private List<String> notes;

    OrderDto(List<Item> items, byte[] bytes, Date due, List<String> notes, byte[] other, Object[] values) {
      this.items = new ArrayList<>(items);
      this.bytes = bytes.clone();
      this.size = items.size();
      this.due = due;
      this.notes = notes;
      bytes = other;
      Runnable later = () -> this.notes = notes;
      this.values = values;
    }

    /** Who makes it hands in nothing that others have. */
    private OrderDto(List<Item> items) {
      this.items = items;
      this.bytes = new byte[0];
      this.size = 0;
      this.values = new Object[0];
    }

    List<Item> items() {
      return items;
    }

    byte[] bytes() {
      return bytes.clone();
    }

    private byte[] raw() {
      return bytes;
    }

    static byte[] none() {
      return new byte[0];
    }

    byte[] part(int from) {
      return bytes;
    }

    /** Whoever holds it can change these anyway. */
    public void setDue(Date due) {
      this.due = due;
    }

    Date getDue() {
      return due;
    }

    void setNotes(List<String> notes) {
      this.notes = notes;
    }
  }

  @Entity
  class Order {

    private List<Item> items;

    Order(List<Item> items) {
      this.items = items;
    }

    record Line(List<Item> items, int n) {}
  }

  /** Other rules want these to be of another type. */
  record Weak(Map<String, Object> values, List raw, Object... more) {}
}

/** Only its package can see it. */
record Inner(List<Item> items, byte[] bytes) {}

class CartService {

  private final List<Item> items;

  CartService(List<Item> items) {
    this.items = items;
  }

  public record Hidden(List<Item> items, int n) {}

  void run() {
    record Local(List<Item> items, int n) {}
    String text = """
        record Cart(List<Item> items, int n) {}
        """;
  }
}
