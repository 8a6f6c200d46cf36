package shop.orders;

public abstract sealed class AllowedSealedModel {

  private OrderId id;

  public static final class OpenEvent extends AllowedSealedModel {
    private Instant at;
    private Author by;
  }

  public static final class PaidEvent extends AllowedSealedModel {
    private Instant at;
    private Author by;
  }

  public static final class SentEvent extends AllowedSealedModel {
    private Instant at;
    private Author by;
  }

  public static final class LostEvent extends AllowedSealedModel {
    private Instant at;
    private Author by;
  }
}
