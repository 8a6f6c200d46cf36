package shop.orders;

// finding: 'FlaggedNested' holds 5 public models that are no part of it, so its file is about many things; move them to files of their own, or nest them in a sealed interface if they are forms of one thing
public record FlaggedNested(OrderId id, Customer customer) {

  public record Customer(CustomerId id, Address address) {}

  public record Address(Street street, City city) {}

  public record CreateRequest(Customer customer, Note note) {}

  public record UpdateRequest(OrderId id, Note note) {}

  public enum Stage {
    OPEN,
    PAID
  }

  public record ListRequest(From from, Count count) {}

  public record DeleteRequest(OrderId id, Reason reason) {}

  public static class InvoiceDto {
    private InvoiceId id;
    private Address address;
  }
}
