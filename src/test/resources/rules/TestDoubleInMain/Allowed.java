package shop.payment;

import java.util.List;
import org.junitpioneer.Money;

interface Bank {
  void pay(Money money);
}

class FakeMoneyDetector implements Runnable {
  @Override
  public void run() {}
}

class Fake implements Bank {
  @Override
  public void pay(Money money) {}
}

class BankStub implements Bank {
  @Override
  public void pay(Money money) {}
}

class StubbornBank implements Bank {
  @Override
  public void pay(Money money) {}
}

interface MockBank extends Bank {}

class FakeAccount extends Account {}

class Account {}
