package shop.orders;

class OrderService {

  OrderSummary summary() {
    return new OrderSummary(3, 2);
  }
}

// finding: 'OrderSummary' stands in the file of 'OrderService', where nobody looks for it; move it to a file of its own
record OrderSummary(int open, int paid) {}

class OrderListener {}
