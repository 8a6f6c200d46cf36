package shop.orders;

class Order {

  static final String STATUS_OPEN = "open";
  static final String STATUS_PAID = "paid";
  // finding: 'STATUS_CLOSED' and 2 more constants are an enum without its type, so any String passes for one of them; write an enum, such as Status
  static final String STATUS_CLOSED = "closed";

  private static final int OTHER = 1;

  // finding: 'ORDER_TYPE_GIFT' and 2 more constants are an enum without its type, so any int passes for one of them; write an enum, such as OrderType
  private static final int ORDER_TYPE_RETAIL = -1, ORDER_TYPE_TRADE = 2, ORDER_TYPE_GIFT = 3;
}

interface Levels {
  // finding: 'LEVEL_HIGH' and 3 more constants are an enum without its type, so any int passes for one of them; write an enum, such as Level
  int LEVEL_HIGH = 2;
  int LEVEL_LOW = 0;
  int LEVEL_MIDDLE = 1;
  int LEVEL_HIGHEST = LEVEL_HIGH + 1;
}
