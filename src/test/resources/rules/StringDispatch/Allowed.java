package shop.payments;

import java.lang.reflect.Method;

class Payments {

  void pay(Payment payment, String type) {
    switch (PaymentType.from(type)) {
      case CARD -> charge(payment);
      case IBAN -> debit(payment);
      case CASH -> take(payment);
    }
  }

  int two(String type) {
    return switch (type) {
      case "card" -> 3;
      case "iban" -> 1;
      default -> 2;
    };
  }

  boolean oneBody(String type) {
    switch (type) {
      case "card":
      case "credit":
      case "debit":
        return true;
      case "iban", "sepa", "transfer":
        return false;
      default:
        return isOpen();
    }
  }

  void others(String one, String two, String three) {
    if (one.equals("card")) {
      charge(null);
    } else if (two.equals("iban")) {
      debit(null);
    } else if (three.equals("cash")) {
      take(null);
    }
  }

  void apart(String type) {
    if (type.equals("card")) {
      charge(null);
    }
    log.info(type);
    if (type.equals("iban")) {
      debit(null);
    }
    log.info(type);
    if (type.equals("cash")) {
      take(null);
    }
  }

  void constants(String type) {
    if (type.equals(CARD)) {
      charge(null);
    } else if (type.equals(IBAN)) {
      debit(null);
    } else if (type.equals(CASH)) {
      take(null);
    } else if ("a".equals("b")) {
      take(null);
    } else if (equals("b")) {
      take(null);
    }
  }

  Object invoke(Method method) {
    if (method.getName().equals("equals")) {
      return true;
    } else if (method.getName().equals("hashCode")) {
      return 1;
    } else if (method.getName().equals("toString")) {
      return "proxy";
    }
    return switch (method.getName()) {
      case "wait" -> 1;
      case "notify" -> 2;
      case "notifyAll" -> 3;
      default -> 4;
    };
  }

  Object invokeByName(Method method) {
    String name = method.getName();
    if (name.equals("equals")) {
      return true;
    } else if (name.equals("hashCode")) {
      return 1;
    } else if (name.equals("toString")) {
      return "proxy";
    }
    return switch (name) {
      case "wait" -> 1;
      case "notify" -> 2;
      case "notifyAll" -> 3;
      default -> 4;
    };
  }

  /** Makes an enum of the text, whatever the method is named. */
  PaymentType typeNamed(String text) {
    PaymentType type;
    switch (text.strip()) {
      case "card":
        type = PaymentType.CARD;
        break;
      case "iban":
        type = PaymentType.IBAN;
        break;
      case "cash":
        type = PaymentType.CASH;
        break;
      default:
        throw new IllegalArgumentException(text);
    }
    return type;
  }

  PaymentType typeOrNull(String text) {
    if (text.equals("card")) {
      return PaymentType.CARD;
    } else if (text.equals("iban")) {
      return PaymentType.IBAN;
    } else if (text.equals("cash")) return PaymentType.CASH;
    return switch (text) {
      case "CARD" -> PaymentType.CARD;
      case "IBAN" -> {
        yield PaymentType.IBAN;
      }
      case "CASH" -> PaymentType.CASH;
      default -> null;
    };
  }

  int types(Payment payment) {
    if (payment instanceof A) {
      return 1;
    } else if (payment instanceof B) {
      return 2;
    } else if (payment instanceof C) {
      return 3;
    } else if (payment instanceof D) {
      return 4;
    } else if (payment instanceof E) {
      return 5;
    } else if (payment instanceof F) {
      return 6;
    } else if (payment instanceof G) {
      return 7;
    }
    return 8;
  }

  /** Arguments of the command line. */
  public static void main(String[] args) {
    switch (args[0]) {
      case "pay" -> charge(null);
      case "refund" -> debit(null);
      case "help" -> take(null);
      default -> throw new IllegalArgumentException(args[0]);
    }
  }
}

enum PaymentType {
  CARD,
  IBAN,
  CASH;

  static PaymentType from(String text) {
    return switch (text) {
      case "card" -> CARD;
      case "iban" -> IBAN;
      case "cash" -> CASH;
      default -> throw new IllegalArgumentException(text);
    };
  }

  static PaymentType of(String text) {
    if (text.equals("card")) {
      return CARD;
    } else if (text.equals("iban")) {
      return IBAN;
    } else if (text.equals("cash")) {
      return CASH;
    }
    throw new IllegalArgumentException(text);
  }

  static PaymentType parseType(String text) {
    return switch (text) {
      case "card" -> CARD;
      case "iban" -> IBAN;
      case "cash" -> CASH;
      default -> throw new IllegalArgumentException(text);
    };
  }
}

class Addresses {

  String address(Request request) {
    String address = request.header("X-Real-IP");
    if (address == null || "unknown".equalsIgnoreCase(address)) {
      address = request.header("Proxy-Client-IP");
    }
    if (address == null || "unknown".equalsIgnoreCase(address)) {
      address = request.header("WL-Proxy-Client-IP");
    }
    if (address == null || "unknown".equalsIgnoreCase(address)) {
      address = request.remoteAddress();
    }
    return address;
  }
}

class PaymentParser {

  static class Rules {
    int next(String token) {
      return switch (token) {
        case "(" -> 1;
        case ")" -> 2;
        case "," -> 3;
        default -> 4;
      };
    }
  }
}
