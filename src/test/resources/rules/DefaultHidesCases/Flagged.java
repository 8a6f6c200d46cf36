package shop.orders;

class Orders {

  private Status status;

  void send(Status status) {
    switch (status) {
      case OPEN -> pay();
      // finding: this default stands for PAID and 1 more of Status, and for whatever is added to it, so nobody is told to look here; write cases for them instead, or throw
      default -> ship();
    }
  }

  int rank() {
    switch (this.status) {
      case OPEN:
      case PAID:
        return 1;
      // finding: this default stands for CLOSED of Status, and for whatever is added to it, so nobody is told to look here; write a case for it instead, or throw
      default:
        return 2;
    }
  }

  String area(Shape shape) {
    return switch (shape) {
      case Circle c -> "round";
      case Square s when s.side() > 2 -> "big";
      // finding: this default stands for Square and 1 more of Shape, and for whatever is added to it, so nobody is told to look here; write cases for them instead, or throw
      default -> "other";
    };
  }

  Status status() {
    return status;
  }

  private final Runnable task =
      () -> {
        Status local = status();
        switch (local) {
          // finding: this default stands for OPEN and 1 more of Status, and for whatever is added to it, so nobody is told to look here; write cases for them instead, or throw
          default:
          case PAID:
            pay();
        }
        for (Status each : Status.values()) {
          switch (each) {
            case Status.PAID, CLOSED:
              break;
            // finding: this default stands for OPEN of Status, and for whatever is added to it, so nobody is told to look here; write a case for it instead, or throw
            default:
          }
        }
      };

  boolean isDone() {
    return switch (status()) {
      case OPEN, PAID -> false;
      // finding: this default stands for CLOSED of Status, and for whatever is added to it, so nobody is told to look here; write a case for it instead, or throw
      case null, default -> true;
    };
  }

  String kind(Node node) {
    return switch (node) {
      case Branch branch -> "branch";
      case Red red -> "red";
      // finding: this default stands for Green of Node, and for whatever is added to it, so nobody is told to look here; write a case for it instead, or throw
      default -> "leaf";
    };
  }

  void pay() {}

  void ship() {}
}

enum Status {
  OPEN,
  PAID,
  CLOSED;

  boolean isOpen() {
    return switch (this) {
      case OPEN -> true;
      // finding: this default stands for PAID and 1 more of Status, and for whatever is added to it, so nobody is told to look here; write cases for them instead, or throw
      default -> false;
    };
  }
}

sealed interface Shape {}

record Circle(int radius, int x) implements Shape {}

record Square(int side, int x) implements Shape {}

record Line(int length, int x) implements Shape {}

sealed interface Node permits Branch, Leaf {}

final class Branch implements Node {}

abstract sealed class Leaf implements Node {}

final class Red extends Leaf {}

final class Green extends Leaf {}

record Ticket(Status status, int number) {
  boolean isOpen() {
    return switch (status()) {
      case OPEN -> true;
      // finding: this default stands for PAID and 1 more of Status, and for whatever is added to it, so nobody is told to look here; write cases for them instead, or throw
      default -> false;
    };
  }
}
