package shop;

@DomainObject
class Basket {

  private final String orderId = "";
}
