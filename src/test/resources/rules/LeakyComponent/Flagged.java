package shop.carts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;

public interface Carts {

  // finding: component 'items' keeps the List<Item> that it is handed, so who made that can still change it; write List.copyOf(items) in a compact constructor
  record Cart(int number, List<Item> items) {}

  record Labels(
      // finding: component 'names' keeps the Set<String> that it is handed, so who made that can still change it; write Set.copyOf(names) in a compact constructor
      Set<String> names,
      // finding: component 'counts' keeps the Map<String, Integer> that it is handed, so who made that can still change it; write Map.copyOf(counts) in a compact constructor
      Map<String, Integer> counts,
      // finding: component 'more' keeps the Collection<String> that it is handed, so who made that can still change it; write a copy of 'more' in a compact constructor
      Collection<String> more,
      // finding: component 'sizes' keeps the int[] that it is handed, so who made that can still change it; write sizes.clone() in a compact constructor
      int[] sizes,
      // finding: component 'texts' keeps the String... that it is handed, so who made that can still change it; write texts.clone() in a compact constructor
      String... texts) {

    Labels(Set<String> names) {
      this(names, Map.of(), List.of(), new int[0]);
    }
  }

  record Copied(List<Item> items, Date day, String name) {

    // finding: component 'day' keeps the Date that it is handed, so who made that can still change it; write a copy of 'day' here
    Copied {
      items = List.copyOf(items);
      name = name.strip();
    }
  }

  record Spelled(List<Item> items, byte[] bytes) {

    Spelled(List<Item> items, byte[] bytes) {
      // finding: field 'items' keeps the List<Item> that it is handed, so who made that can still change it; write List.copyOf(items)
      this.items = items;
      this.bytes = bytes.clone();
    }
  }

  class OrderDto {

    private final List<Item> items;
    private final Date[] days;
    private final Date due;

    OrderDto(List<Item> lines, Date[] days, Date due) {
      // finding: field 'items' keeps the List<Item> that it is handed, so who made that can still change it; write List.copyOf(lines)
      items = lines;
      // finding: field 'days' keeps the Date[] that it is handed, so who made that can still change it; write days.clone()
      this.days = days;
      // finding: field 'due' keeps the Date that it is handed, so who made that can still change it; write a copy of 'due'
      this.due = due;
    }

    // finding: 'getDays' gives away the Date[] of 'days', so any caller can change it; return days.clone()
    public Date[] getDays() {
      return days;
    }

    // finding: 'due' gives away the Date of 'due', so any caller can change it; return a copy of 'due'
    Date due() {
      return this.due;
    }

    List<Item> items() {
      return items;
    }

    interface Parts {

      record Part(ArrayList<Item> items, int n) {}
    }
  }

  enum Channel {
    WEB;

    record Desk(java.util.List<String> names, int n) {}
  }
}
