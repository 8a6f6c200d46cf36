package shop.orders;

public class OrderAllocator {

  /** Only its package can see it, and it is no model. */
  static class OrderManager {}

  public static class PriceHandler {}

  public static class PriceService {}

  public static class PriceController {}

  public static class PriceRepository {}

  /** Functions have no better place. */
  public static final class PriceUtils {

    private static final int FACTOR = 100;

    private PriceUtils() {}

    public static int cents(int price) {
      return FACTOR * price;
    }
  }

  /** The word comes from the supertype. */
  public static class JtaTransactionManager implements TransactionManager<String> {}

  public static class MailProcessor extends com.example.Processor {}

  public static class OldOrderException extends RuntimeException {}

  public static class EnhancedError extends Error {}

  public @interface OrderInfo {}

  /** Tokens, not parts of words. */
  public static class Futility {}

  public static class NetworkErrorPage {}

  public static class Metadata {}

  public static class Worker {}

  public static class SimpleCase {}

  private static class StockHelper {}

  private record StockData(int number) {}

  String text =
      """
      public class OrderManager {}
      """;
}

interface TransactionManager<T> {}

class OrderHelper {

  public static class PriceHelper {}
}

record NewOrder(int number, int price) {}

record Template(int number, int price) {}

public class Published {

  public static class OrderRestControllerV2 {}

  public interface OrderApiV1 {}
}
