package shop.orders;

public class Orders {

  // finding: the name 'process' says only that something happens, so readers must look inside to learn what; name what it does to what, as 'shipOrder'
  public void process(Order order) {}

  // finding: the name 'execute' says only that something happens, so readers must look inside to learn what; name what it does to what, as 'shipOrder'
  public static int execute() {
    return 0;
  }

  public void ship(Order order) {}
}

interface Store {
  // finding: the name 'handle' says only that something happens, so readers must look inside to learn what; name what it does to what, as 'shipOrder'
  void handle(Order order);

  void save(Order order);
}

record Order(String name, int count) implements Comparable<Order> {
  // finding: the name 'run' says only that something happens, so readers must look inside to learn what; name what it does to what, as 'shipOrder'
  public void run() {}

  public void pay() {}

  @Override
  public int compareTo(Order other) {
    return 0;
  }
}
