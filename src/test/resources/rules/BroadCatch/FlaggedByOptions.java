// option: boundaryAnnotations=
package shop.payments;

class Listener {

  @Scheduled(fixedDelay = 1000)
  void retry(Order order) {
    try {
      order.pay();
      // finding: this catch of Exception also takes failures that nobody foresaw, and only the log learns of them; catch the types that can be handled here, or throw a new exception with this one as its cause
    } catch (Exception e) {
      log.error("cannot pay", e);
    }
  }
}
