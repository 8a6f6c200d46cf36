package shop.orders;

import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import sun.misc.Unsafe;

class Mapper {

  private static final Unsafe UNSAFE = null;

  private Field cached;

  void rename(Order order, String name) throws ReflectiveOperationException {
    Field field = Order.class.getDeclaredField("name");
    // finding: this switches off the access checks of a member, so what the class promises need not hold and the compiler sees none of it; call a constructor or a method of the class
    field.setAccessible(true);
    field.set(order, name);
  }

  void count(Order order) throws ReflectiveOperationException {
    // finding: this sets a field by reflection, so what the class promises need not hold and the compiler sees none of it; call a constructor or a method of the class
    cached.setInt(order, 1);
    // finding: this sets a field by reflection, so what the class promises need not hold and the compiler sees none of it; call a constructor or a method of the class
    Order.class.getField("count").set(order, 2);
    // finding: this switches off the access checks of a member, so what the class promises need not hold and the compiler sees none of it; call a constructor or a method of the class
    Order.class.getDeclaredMethod("count").setAccessible(true);
    // finding: this switches off the access checks of a member, so what the class promises need not hold and the compiler sees none of it; call a constructor or a method of the class
    AccessibleObject.setAccessible(Order.class.getDeclaredFields(), true);
  }

  Object make(Constructor<Order> constructor, long offset) throws ReflectiveOperationException {
    // finding: this switches off the access checks of a member, so what the class promises need not hold and the compiler sees none of it; call a constructor or a method of the class
    if (constructor.trySetAccessible()) {
      return constructor.newInstance();
    }
    // finding: this goes round constructors and access checks through Unsafe, so what the class promises need not hold and the compiler sees none of it; call a constructor or a method of the class
    UNSAFE.putInt(this, offset, 1);
    // finding: this goes round constructors and access checks through Unsafe, so what the class promises need not hold and the compiler sees none of it; call a constructor or a method of the class
    return UNSAFE.allocateInstance(Order.class);
  }
}

record Order(String name, int count) {}
