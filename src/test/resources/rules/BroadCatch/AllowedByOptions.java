// option: boundaryAnnotations=SqsListener, Scheduled
package shop.payments;

class Listener {

  @SqsListener("orders")
  void listen(Order order) {
    try {
      order.pay();
    } catch (Exception e) {
      log.error("cannot pay", e);
    }
  }
}
