package shop.carts;

import java.util.Iterator;
import java.util.function.Supplier;
import org.apache.commons.lang3.NotImplementedException;

class Cart {

  Money total() {
    // finding: 'total' is a stub that only throws, so it compiles and fails whenever it runs; write its body, or leave it out until somebody does
    throw new UnsupportedOperationException("TODO");
  }

  Money discount(Customer customer) {
    if (customer.isCompany()) {
      // finding: this branch is a stub that only throws, so some calls fail for want of code; write it
      throw new IllegalStateException("discounts of companies are not yet implemented");
    }
    return Money.ZERO;
  }

  void clear() {
    // finding: 'clear' only throws an UnsupportedOperationException without a message, so callers learn neither why nor what to do instead; write its body, or a message that says why there is none
    throw new UnsupportedOperationException();
  }

  Money shipping() {
    // finding: 'shipping' is a stub that only throws, so it compiles and fails whenever it runs; write its body, or leave it out until somebody does
    throw new NotImplementedException();
  }

  Money taxes(String country) {
    return switch (country) {
      case "DE" -> Money.ZERO;
      // finding: this branch is a stub that only throws, so some calls fail for want of code; write it
      default -> throw new NotImplementedException("not supported for " + country);
    };
  }

  Money insurance() {
    // finding: 'insurance' is a stub that only throws, so it compiles and fails whenever it runs; write its body, or leave it out until somebody does
    throw new NotYetImplementedError("insurance");
  }

  void texts(int kind, String name) {
    if (kind == 0) {
      // finding: this branch is a stub that only throws, so some calls fail for want of code; write it
      throw new RuntimeException("Not implemented: " + name);
    } else if (kind == 1) {
      // finding: this branch is a stub that only throws, so some calls fail for want of code; write it
      throw new AssertionError(String.format("%s has not been implemented", name));
    } else if (kind == 2) {
      // finding: this branch is a stub that only throws, so some calls fail for want of code; write it
      throw new IllegalArgumentException("FIXME");
    } else if (kind == 3) {
      // finding: this branch is a stub that only throws, so some calls fail for want of code; write it
      throw new IllegalStateException("todo!");
    } else if (kind == 4) {
      // finding: this branch is a stub that only throws, so some calls fail for want of code; write it
      throw new UnsupportedOperationException("this is a stub");
    } else if (kind == 5) {
      // finding: this branch is a stub that only throws, so some calls fail for want of code; write it
      throw new Exception(
          """
          Unimplemented method
          """);
    }
  }

  void words() {
    // finding: 'words' is a stub that only throws, so it compiles and fails whenever it runs; write its body, or leave it out until somebody does
    throw new IllegalStateException("Stub of the cart");
  }

  private final Supplier<Money> gift =
      () -> {
        // finding: this branch is a stub that only throws, so some calls fail for want of code; write it
        throw new UnsupportedOperationException("not implemented");
      };

  private final Runnable listener =
      new Runnable() {
        @Override
        public void run() {
          // finding: 'run' is a stub that only throws, so it compiles and fails whenever it runs; write its body, or leave it out until somebody does
          throw new UnsupportedOperationException("Not implemented yet");
        }
      };

  Cart(int size) {
    // finding: 'Cart' is a stub that only throws, so it compiles and fails whenever it runs; write its body, or leave it out until somebody does
    throw new UnsupportedOperationException("not implemented");
  }

  static {
    // finding: this branch is a stub that only throws, so some calls fail for want of code; write it
    if (true) throw new IllegalStateException("TODO: load the prices");
  }

  Iterator<Item> items() {
    class Items implements Iterator<Item> {
      @Override
      public boolean hasNext() {
        // finding: 'hasNext' is a stub that only throws, so it compiles and fails whenever it runs; write its body, or leave it out until somebody does
        throw new UnsupportedOperationException("TODO");
      }

      void reset() {
        // finding: 'reset' only throws an UnsupportedOperationException without a message, so callers learn neither why nor what to do instead; write its body, or a message that says why there is none
        throw new UnsupportedOperationException();
      }
    }
    return new Items();
  }

  static class Voucher implements Comparable<Voucher> {
    @Override
    public int compareTo(Voucher other) {
      // finding: 'compareTo' is a stub that only throws, so it compiles and fails whenever it runs; write its body, or leave it out until somebody does
      throw new UnsupportedOperationException("not implemented");
    }

    protected void remove(Item item) {
      // finding: 'remove' only throws an UnsupportedOperationException without a message, so callers learn neither why nor what to do instead; write its body, or a message that says why there is none
      throw new java.lang.UnsupportedOperationException();
    }
  }
}

interface Pricing {
  default Money price(Item item) {
    // finding: 'price' is a stub that only throws, so it compiles and fails whenever it runs; write its body, or leave it out until somebody does
    throw new UnsupportedOperationException("not implemented yet");
  }
}

enum Size {
  SMALL {
    @Override
    Money price() {
      // finding: 'price' is a stub that only throws, so it compiles and fails whenever it runs; write its body, or leave it out until somebody does
      throw new UnsupportedOperationException("TODO");
    }
  };

  abstract Money price();
}

record Line(Item item, int count) {
  Line {
    // finding: 'Line' is a stub that only throws, so it compiles and fails whenever it runs; write its body, or leave it out until somebody does
    throw new UnsupportedOperationException("not implemented");
  }
}

abstract class AbstractStore {
  public Item find(String name) {
    // finding: 'find' is a stub that only throws, so it compiles and fails whenever it runs; write its body, or leave it out until somebody does
    throw new UnsupportedOperationException("Not yet implemented");
  }

  private Item load(String name) {
    // finding: 'load' is a stub that only throws, so it compiles and fails whenever it runs; write its body, or leave it out until somebody does
    throw new UnsupportedOperationException("Not implemented");
  }

  public void store(Item item) {
    // finding: 'store' is a stub that only throws, so it compiles and fails whenever it runs; write its body, or leave it out until somebody does
    throw new NotImplementedException();
  }
}
