package shop.orders;

public record ModelOrder(String name, int count) {

  private record Key(String name, int count) {}
}

class ModelCustomer {}

class OrderService {}

/** What is no model needs no such name. */
record OrderId(String value) {}

interface Shape {}

enum Status {}

class OrderEventException extends RuntimeException {}

class OrderRequestBuilder {}
