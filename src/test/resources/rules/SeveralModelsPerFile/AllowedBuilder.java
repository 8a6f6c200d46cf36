package shop.orders;

public record AllowedBuilder(OrderId id, Stage stage) {

  public enum Stage {
    OPEN
  }

  public enum Channel {
    WEB
  }

  public enum Payment {
    CARD
  }

  public enum Origin {
    SHOP
  }

  record Key(OrderId id, Stage stage) {}

  private record Hidden(OrderId id, Stage stage) {}

  public record Line(ArticleId article, int count) {}

  public record Note(Author author, Text text) {}

  public record Discount(Percent percent, Reason reason) {}

  public static final class LineBuilder {
    private int count;
  }
}

final class OrderBuilder {
  private OrderId id;
}
