package shop.orders;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;

class Orders {

  Order find(String id) {
    try {
      return store().load(id);
      // finding: this catch of SQLException returns null, so who calls 'find' takes a failure for an answer; throw a new exception with this one as its cause, or return a type that says what went wrong
    } catch (SQLException e) {
      return null;
    }
  }

  List<Order> open() {
    try {
      return store().open();
      // finding: this catch of IOException | SQLException returns an empty collection, so who calls 'open' takes a failure for an answer; throw a new exception with this one as its cause, or return a type that says what went wrong
    } catch (IOException | SQLException e) {
      log.error("cannot read", e);
      return List.of();
    }
  }

  boolean pay(Order order) {
    try {
      gateway().pay(order);
      return true;
      // finding: this catch of IOException returns false, so who calls 'pay' takes a failure for an answer; throw a new exception with this one as its cause, or return a type that says what went wrong
    } catch (IOException e) {
      return false;
    }
  }

  Object everyValue(int which) {
    try {
      store().load(which);
      // finding: this catch of IOException returns -1, so who calls 'everyValue' takes a failure for an answer; throw a new exception with this one as its cause, or return a type that says what went wrong
    } catch (IOException e) {
      return -1;
    }
    try {
      store().load(which);
      // finding: this catch of SQLException returns "", so who calls 'everyValue' takes a failure for an answer; throw a new exception with this one as its cause, or return a type that says what went wrong
    } catch (SQLException e) {
      return "";
    }
    try {
      store().load(which);
      // finding: this catch of ArithmeticException returns an empty array, so who calls 'everyValue' takes a failure for an answer; throw a new exception with this one as its cause, or return a type that says what went wrong
    } catch (ArithmeticException e) {
      return new Order[0];
    }
    try {
      store().load(which);
      // finding: this catch of ArrayStoreException returns a constant for nothing, so who calls 'everyValue' takes a failure for an answer; throw a new exception with this one as its cause, or return a type that says what went wrong
    } catch (ArrayStoreException e) {
      return Status.UNKNOWN;
    }
    try {
      store().load(which);
      // finding: this catch of IllegalStateException returns an empty Optional, so who calls 'everyValue' takes a failure for an answer; throw a new exception with this one as its cause, or return a type that says what went wrong
    } catch (IllegalStateException e) {
      return Optional.empty();
    }
    try {
      store().load(which);
      // finding: this catch of UncheckedIOException returns an empty collection, so who calls 'everyValue' takes a failure for an answer; throw a new exception with this one as its cause, or return a type that says what went wrong
    } catch (UncheckedIOException e) {
      return new ArrayList<Order>();
    }
    try {
      store().load(which);
      // finding: this catch of TimeoutException returns false, so who calls 'everyValue' takes a failure for an answer; throw a new exception with this one as its cause, or return a type that says what went wrong
    } catch (TimeoutException e) {
      return Boolean.FALSE;
    }
    return which;
  }

  Order inBrackets(String id) {
    try {
      return store().load(id);
      // finding: this catch of SQLException returns null, so who calls 'inBrackets' takes a failure for an answer; throw a new exception with this one as its cause, or return a type that says what went wrong
    } catch (SQLException e) {
      return (Order) (null);
    }
  }

  Object several(String id) {
    try {
      return store().load(id);
      // finding: this catch of SQLException returns null, so who calls 'several' takes a failure for an answer; throw a new exception with this one as its cause, or return a type that says what went wrong
    } catch (SQLException e) {
      if (id.isEmpty()) {
        return false;
      }
      return null;
    }
  }

  /** Several types at once are too many to be expected. */
  Optional<Order> find(int number) {
    try {
      return Optional.of(store().load(number));
      // finding: this catch of IOException | SQLException returns an empty Optional, so who calls 'find' takes a failure for an answer; throw a new exception with this one as its cause, or return a type that says what went wrong
    } catch (IOException | SQLException e) {
      return Optional.empty();
    }
  }

  OptionalInt findings() {
    try {
      return OptionalInt.of(store().count());
      // finding: this catch of SQLException returns an empty Optional, so who calls 'findings' takes a failure for an answer; throw a new exception with this one as its cause, or return a type that says what went wrong
    } catch (SQLException e) {
      return OptionalInt.empty();
    }
  }

  private final Supplier<Order> first =
      () -> {
        try {
          return store().load("1");
          // finding: this catch of SQLException returns null, so the caller takes a failure for an answer; throw a new exception with this one as its cause, or return a type that says what went wrong
        } catch (SQLException e) {
          return null;
        }
      };

  Object nested() {
    class Local {
      Order load() {
        try {
          return store().load("1");
          // finding: this catch of SQLException returns null, so who calls 'load' takes a failure for an answer; throw a new exception with this one as its cause, or return a type that says what went wrong
        } catch (SQLException e) {
          return null;
        }
      }
    }
    return new Supplier<Map<String, Order>>() {
      @Override
      public Map<String, Order> get() {
        try {
          return store().all();
          // finding: this catch of SQLException returns an empty collection, so who calls 'get' takes a failure for an answer; throw a new exception with this one as its cause, or return a type that says what went wrong
        } catch (SQLException e) {
          return Map.of();
        }
      }
    };
  }
}

enum Currency {
  EURO {
    @Override
    Long parse(String text) {
      try {
        return Long.parseLong(text);
        // finding: this catch of NumberFormatException returns null, so who calls 'parse' takes a failure for an answer; throw a new exception with this one as its cause, or return a type that says what went wrong
      } catch (NumberFormatException e) {
        return null;
      }
    }
  };

  abstract Long parse(String text);
}
