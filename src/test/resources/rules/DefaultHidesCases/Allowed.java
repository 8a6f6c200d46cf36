package shop.orders;

import java.util.concurrent.TimeUnit;
import java.util.function.Function;

class Orders {

  private Status status;

  int rank(Status status) {
    switch (status) {
      case OPEN:
        return 1;
      case PAID:
      case CLOSED:
        return 2;
      default:
        return 3;
    }
  }

  int without(Status status) {
    switch (status) {
      default:
        return 3;
    }
  }

  int throwing(Status status) {
    return switch (status) {
      case OPEN -> 1;
      case PAID -> 2;
      default -> throw new IllegalStateException("status " + status);
    };
  }

  int failing(Status status) {
    switch (status) {
      case OPEN:
        return 1;
      default:
      case CLOSED:
        return unexpected(status);
    }
  }

  int fatal(Status status) {
    return switch (status) {
      case OPEN -> 1;
      default -> fatalError("status " + status);
    };
  }

  private static int unexpected(Status status) {
    throw new IllegalStateException("status " + status);
  }

  /** An enum of somebody else. */
  boolean isShort(TimeUnit unit) {
    return switch (unit) {
      case NANOSECONDS, MICROSECONDS -> true;
      default -> false;
    };
  }

  /** Whose type nobody declares here. */
  <Status> boolean unknown(Order order, Function<Status, Integer> function, Status status) {
    switch (order.state()) {
      case OPEN:
        break;
      default:
        return true;
    }
    Function<Object, Boolean> lambda =
        state ->
            switch (state) {
              case OPEN -> true;
              default -> false;
            };
    var local = order.state();
    switch (local) {
      case OPEN:
        return true;
      default:
        return false;
    }
  }

  /** One or two of many. */
  boolean isFirst(Month month) {
    return switch (month) {
      case JAN, FEB -> true;
      default -> false;
    };
  }

  /** And many that are left out. */
  boolean isEarly(Month month) {
    return switch (month) {
      case JAN, FEB, MAR -> true;
      default -> false;
    };
  }

  boolean others(int number, String text, Object any) {
    final int one = 1;
    switch (number) {
      case one:
        return true;
      default:
        return false;
    }
  }

  boolean type(Object any) {
    return switch (any) {
      case Circle c -> true;
      default -> false;
    };
  }

  /** Two variables of one name. */
  boolean either(Object status) {
    return switch (status) {
      case Status it when it == Status.OPEN -> true;
      default -> false;
    };
  }

  String all(Shape shape) {
    return switch (shape) {
      case Circle(int radius, int x) -> "circle";
      case Polygon p -> "polygon";
      case Unit.ONE -> "one";
      default -> "nothing";
    };
  }

  String text() {
    return "switch (status) { case OPEN -> 1; default -> 2; }";
  }
}

enum Status {
  OPEN,
  PAID,
  CLOSED {
    @Override
    boolean isOpen() {
      return switch (this) {
        case OPEN -> true;
        default -> false;
      };
    }
  };

  boolean isOpen() {
    return this == OPEN;
  }
}

enum Month {
  JAN,
  FEB,
  MAR,
  APR,
  MAY,
  JUN,
  JUL,
  AUG,
  SEP,
  OCT,
  NOV,
  DEC,
  EVERY,
  NEVER
}

sealed interface Shape {}

record Circle(int radius, int x) implements Shape {}

sealed interface Polygon extends Shape {}

record Square(int side, int x) implements Polygon {}

record Triangle(int side, int x) implements Polygon {}

enum Unit implements Shape {
  ONE,
  TWO
}

/** Extends another type of that name. */
final class Other extends org.example.Shape {}
