package shop.payment;

// finding: main code imports org.junit.jupiter.api.Assertions.assertTrue, so it ships with a test library, and so does whoever uses it; move what needs it to the test sources
import static org.junit.jupiter.api.Assertions.assertTrue;

class Checks {
  void check(boolean it) {
    assertTrue(it);
  }
}
