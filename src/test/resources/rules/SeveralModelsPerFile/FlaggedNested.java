package shop.orders;

public record FlaggedNested(OrderId id, Customer customer, Address address) {

  public record Customer(CustomerId id, Name name) {}

  public record Address(Street street, City city) {}

  public enum Stage {
    OPEN,
    PAID
  }

  public record Article(ArticleId id, Name name) {}

  // finding: 'Shipment' is one of 5 public models within 'FlaggedNested', so its file is about many things; move them to files of their own, or nest them in a sealed interface if they are forms of one thing
  public record Shipment(ShipmentId id, Address to) {}

  public static class InvoiceDto {
    private InvoiceId id;
    private Address address;
  }
}
