package shop.payment;

import java.util.List;
// finding: main code imports org.mockito.Mockito, so it ships with a test library, and so does whoever uses it; move what needs it to the test sources
import org.mockito.Mockito;
import org.junit.jupiter.api.Test;

interface Bank {
  void pay(Money money);
}

// finding: 'FakeBank' ships with the code and can be wired in place of a real Bank; move it to the test sources
class FakeBank implements Bank {
  @Override
  public void pay(Money money) {}
}

class Banks {
  // finding: 'MockBank' ships with the code and can be wired in place of a real Bank; move it to the test sources
  record MockBank(Money money, Name name) implements java.io.Serializable, shop.payment.Bank {
    @Override
    public void pay(Money money) {}
  }

  // finding: 'STUB_BANK' ships with the code and can be wired in place of a real Bank; move it to the test sources
  enum STUB_BANK implements Bank {
    ONE;

    @Override
    public void pay(Money money) {}
  }
}
