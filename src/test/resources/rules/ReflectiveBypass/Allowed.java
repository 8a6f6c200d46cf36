package shop.orders;

import java.lang.reflect.Field;
import java.util.List;
import java.util.Map;
import sun.misc.Unsafe;

class Mapper {

  private static final Unsafe UNSAFE = null;

  Object read(Field field, Order order, boolean open) throws ReflectiveOperationException {
    field.setAccessible(false);
    field.setAccessible(open);
    return field.get(order);
  }

  int read(byte[] array, long offset) {
    UNSAFE.putLong(array, offset, 1L);
    UNSAFE.putInt(offset, 1);
    UNSAFE.putInt(null, offset, 1);
    UNSAFE.compareAndSwapInt(this, offset, 1, 2);
    return UNSAFE.getInt(this, offset);
  }

  /** Methods of these names in other classes. */
  void others(Door door, List<String> names, Map<String, Integer> numbers, java.util.BitSet bits) {
    door.setAccessible(true);
    setAccessible(true);
    this.setAccessible(true);
    names.set(0, "field");
    bits.set(1, true);
    numbers.put("a", 1);
    String text = "field.setAccessible(true)";
  }

  /** Tables of fields that are not those of a class. */
  void set(Table table, Order order) {
    table.getField("name").set(order, "new");
    getTable().getField("name").set(order, "new");
    getField("name").set(order, "new");
  }

  void setAccessible(boolean accessible) {}
}

class Door {
  void setAccessible(boolean accessible) {}
}

record Order(String name, int count) {
  Order with(String name) {
    return new Order(name, count);
  }
}
