package shop.orders;

class Counters {

  void reset(Object counter, Class<?> type) throws ReflectiveOperationException {
    // finding: this sets a field by reflection, so what the class promises need not hold and the compiler sees none of it; call a constructor or a method of the class
    type.getField("count").setInt(counter, 0);
    // finding: this sets a field by reflection, so what the class promises need not hold and the compiler sees none of it; call a constructor or a method of the class
    counter.getClass().getDeclaredField("total").setLong(counter, 0L);
  }
}
