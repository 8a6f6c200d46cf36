package shop.payment;

sealed interface Payment permits CardPayment, CashPayment {}

record CardPayment(Money amount, Card card) implements Payment {}

record CashPayment(Money amount, Place at) implements Payment {}

/** Anybody may write one. */
interface Listener {
  void onPaid(Payment payment);

  void onRefunded(Payment payment);
}

class LogListener implements Listener {
  @Override
  public void onPaid(Payment payment) {}

  @Override
  public void onRefunded(Payment payment) {}
}

final class MailListener implements Listener {
  @Override
  public void onPaid(Payment payment) {}

  @Override
  public void onRefunded(Payment payment) {}
}

/** A lambda can stand for it. */
interface Discount {
  Money of(Payment payment);

  default boolean isNone() {
    return false;
  }
}

record Half(Money most, Money least) implements Discount {
  @Override
  public Money of(Payment payment) {
    return least;
  }
}

record Tenth(Money most, Money least) implements Discount {
  @Override
  public Money of(Payment payment) {
    return least;
  }
}

interface OnlyOne {}

record One(Money amount, Place at) implements OnlyOne {}

non-sealed interface Opened extends Payment2 {}

sealed interface Payment2 permits Opened {}

record FirstOpened(Money amount, Place at) implements Opened {}

record SecondOpened(Money amount, Place at) implements Opened {}

abstract class Service {
  abstract void pay();
}

final class CardService extends Service {
  @Override
  void pay() {
    go();
  }
}

final class CashService extends Service {
  @Override
  void pay() {
    go();
  }
}

abstract class AbstractEvent {
  private Instant at;
  private Author by;
}

class OpenedEvent extends AbstractEvent {}

class ClosedEvent extends AbstractEvent {}

/** Classes may well be more than data. */
interface Limits {
  int least();

  int most();
}

final class FixedLimits implements Limits {
  @Override
  public int least() {
    return 1;
  }

  @Override
  public int most() {
    return 2;
  }
}

record OpenLimits(int least, int most) implements Limits {}

@Entity
abstract class Vehicle {
  private VehicleId id;
  private Maker maker;
}

class Car extends Vehicle {}

class Truck extends Vehicle {}

/** Ways to do something, and no data. */
interface Reading {
  long first();

  long last();
}

enum FastReading implements Reading {
  ONE
}

enum SafeReading implements Reading {
  ONE
}
