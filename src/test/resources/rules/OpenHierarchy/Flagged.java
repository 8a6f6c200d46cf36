package shop.payment;

// finding: 'Payment' is open, though all 2 types that extend it lie in its package, so each switch over them needs a default that hides the next one; make it sealed
interface Payment {
  Money amount();

  Instant at();
}

record CardPayment(Money amount, Instant at, Card card) implements Payment {}

record CashPayment(Money amount, Instant at) implements Payment {}

// finding: 'PaymentEvent' is open, though all 3 types that extend it lie in its package, so each switch over them needs a default that hides the next one; make it sealed
abstract class PaymentEvent {
  private PaymentId id;
  private Instant at;
}

class PaidEvent extends PaymentEvent {}

class RefundedEvent extends PaymentEvent {
  static class LostEvent extends shop.payment.PaymentEvent {}
}

class Tags {
  // finding: 'Tag' is open, though all 2 types that extend it lie in its package, so each switch over them needs a default that hides the next one; make it sealed
  interface Tag {}

  record Text(Label label, Color color) implements Tag {}

  enum Fixed implements Tag {
    NEW
  }
}
