package shop.model;

public record Order(String customerId, int count) {

  void print() {
    System.out.println(this);
  }
}
