package shop.payments;

import java.util.function.Function;

class Payments {

  void pay(Payment payment, String type) {
    // finding: 3 branches compare 'type' with string literals, so a typo compiles and nobody sees which case is missing; turn the text into an enum where it comes in, and switch over that
    switch (type) {
      case "card" -> charge(payment);
      case "iban" -> debit(payment);
      case "cash" -> take(payment);
      default -> throw new IllegalArgumentException(type);
    }
  }

  int fee(Payment payment) {
    // finding: 3 branches compare 'payment.type()' with string literals, so a typo compiles and nobody sees which case is missing; turn the text into an enum where it comes in, and switch over that
    return switch (payment.type()) {
      case "card":
      case "credit":
        yield 3;
      case "iban":
        yield 1;
      case "cash":
        yield 0;
      default:
        yield 2;
    };
  }

  void chain(String type) {
    if (type == null) {
      return;
      // finding: 3 branches compare 'type' with string literals, so a typo compiles and nobody sees which case is missing; turn the text into an enum where it comes in, and switch over that
    } else if ("card".equals(type)) {
      charge(null);
    } else if (type.equalsIgnoreCase("iban") || "sepa".equals(type)) {
      debit(null);
    } else if (isOpen() && ("cash".equals(type))) {
      take(null);
    }
  }

  String oneBehindTheOther(String type) {
    // finding: 4 branches compare 'type' with string literals, so a typo compiles and nobody sees which case is missing; turn the text into an enum where it comes in, and switch over that
    if (type.equals("card")) {
      return "Card";
    }
    if (type.equals("iban")) {
      return "Debit";
    } else if (type.equals("sepa")) {
      return "Transfer";
    }
    if (type.equals("cash")) {
      return "Cash";
    }
    return type;
  }

  int longChain(int amount) {
    // finding: this chain has 6 else-ifs, more than the 5 that can be kept in mind, and nobody sees which case is missing; write a switch over an enum or a sealed type, a map, or a method of the cases
    if (amount > 100) {
      return 1;
    } else if (amount > 90) {
      return 2;
    } else if (amount > 80) {
      return 3;
    } else if (amount > 70) {
      return 4;
    } else if (amount > 60) {
      return 5;
    } else if (amount > 50) {
      return 6;
    } else if (amount > 40) {
      return 7;
    }
    return 8;
  }

  private final Function<String, Integer> fees =
      type -> {
        // finding: 3 branches compare 'type' with string literals, so a typo compiles and nobody sees which case is missing; turn the text into an enum where it comes in, and switch over that
        switch (type) {
          case "card":
            return 3;
          case "iban":
            return 1;
          case "cash":
            return 0;
          default:
            return 2;
        }
      };

  Object nested() {
    class Local {
      int fee(String type) {
        // finding: 3 branches compare 'type' with string literals, so a typo compiles and nobody sees which case is missing; turn the text into an enum where it comes in, and switch over that
        return switch (type) {
          case "card" -> 3;
          case "iban" -> 1;
          case "cash" -> 0;
          default -> 2;
        };
      }
    }
    return new Runnable() {
      @Override
      public void run() {
        // finding: 3 branches compare 'state' with string literals, so a typo compiles and nobody sees which case is missing; turn the text into an enum where it comes in, and switch over that
        if (state.equals("open")) {
          close();
        } else if (state.equals("closed")) {
          open();
        } else if (state.equals("broken")) {
          mend();
        }
      }
    };
  }
}

enum Tariff {
  NIGHT {
    @Override
    int price(String zone) {
      // finding: 3 branches compare 'zone' with string literals, so a typo compiles and nobody sees which case is missing; turn the text into an enum where it comes in, and switch over that
      switch (zone) {
        case "A" -> {
          return 1;
        }
        case "B" -> {
          return 2;
        }
        case "C" -> {
          return 3;
        }
        default -> {
          return 4;
        }
      }
    }
  };

  abstract int price(String zone);
}
