package shop.orders;

// finding: 'Manager' in the name of 'OrderManager' fits anything, so everything ends up in it; name what it is for
public class OrderManager {

  // finding: 'Helper' in the name of 'PaymentHelper' fits anything, so everything ends up in it; name what it is for
  public static class PaymentHelper {}

  // finding: 'Processor' in the name of 'MailProcessor' fits anything, so everything ends up in it; name what it is for
  protected interface MailProcessor {}

  // finding: 'Info' in the name of 'CustomerInfo' fits anything, so everything ends up in it; name what it is for
  public enum CustomerInfo {
    NAME
  }

  // finding: 'Utils' in the name of 'PriceUtils' fits anything, so everything ends up in it; name what it is for
  public static final class PriceUtils {

    int cents;
  }
}

// finding: 'Data' in the name of 'OrderData' fits anything, so everything ends up in it; name what it is for
record OrderData(int number, int price) {}

// finding: 'Enhanced' in the name of 'EnhancedOrder' only says that there is another; name what is different about it
record EnhancedOrder(int number, int price) {}

// finding: 'V2' in the name of 'ModelOrderV2' only says that there is another; name what is different about it
class ModelOrderV2 {}

class OrderImpl3Dto {}

// finding: 'Old' in the name of 'OldOrderRequest' only says that there is another; name what is different about it
class OldOrderRequest {}

@interface Orders {

  class OrderImpl2 {}

  // finding: 'Utility' in the name of 'StockUtility' fits anything, so everything ends up in it; name what it is for
  record StockUtility(int number, int price) {}

  // finding: 'Temp' in the name of 'OrderTemp' only says that there is another; name what is different about it
  record OrderTemp(int number, int price) {}
}
