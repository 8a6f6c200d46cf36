package shop.orders;

import static java.lang.System.out;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.List;

class Orders {

  void add(Order order) {
    // finding: System.out.println writes past the log, where nobody can filter, route or switch it off; write to a logger
    System.out.println(order);
  }

  void load(Path file) {
    try {
      Files.readString(file);
    } catch (IOException e) {
      // finding: printStackTrace writes past the log, where nobody can filter, route or switch it off; hand the exception to a logger, or throw it on
      e.printStackTrace();
    }
  }

  void every(Order order, byte[] bytes) throws IOException {
    // finding: System.err.printf writes past the log, where nobody can filter, route or switch it off; write to a logger
    System.err.printf("%s%n", order);
    // finding: System.out.append writes past the log, where nobody can filter, route or switch it off; write to a logger
    System.out.append("a").append("b");
    // finding: System.err.write writes past the log, where nobody can filter, route or switch it off; write to a logger
    System.err.write(bytes);
    // finding: System.out.format writes past the log, where nobody can filter, route or switch it off; write to a logger
    java.lang.System.out.format("%s", order);
    // finding: System.out.print writes past the log, where nobody can filter, route or switch it off; write to a logger
    System
        .out
        .print("System.out.println(order)");
    // finding: IO.println writes past the log, where nobody can filter, route or switch it off; write to a logger
    IO.println(order);
    // finding: IO.print writes past the log, where nobody can filter, route or switch it off; write to a logger
    java.lang.IO.print(order);
  }

  void references(List<Order> orders, Failure failure) {
    // finding: System.out.println writes past the log, where nobody can filter, route or switch it off; write to a logger
    orders.forEach(System.out::println);
    // finding: System.err.print writes past the log, where nobody can filter, route or switch it off; write to a logger
    orders.forEach(java.lang.System.err::print);
    // finding: printStackTrace writes past the log, where nobody can filter, route or switch it off; hand the exception to a logger, or throw it on
    failure.causes().forEach(Throwable::printStackTrace);
    // finding: System.out.println writes past the log, where nobody can filter, route or switch it off; write to a logger
    orders.forEach(out::println);
    // finding: IO.println writes past the log, where nobody can filter, route or switch it off; write to a logger
    orders.forEach(IO::println);
  }

  void imported(Order order) {
    // finding: System.out.println writes past the log, where nobody can filter, route or switch it off; write to a logger
    out.println(order);
  }

  void handedOn(Exception e) {
    // finding: System.err writes past the log, where nobody can filter, route or switch it off; write to a logger
    e.printStackTrace(System.err);
    // finding: System.out writes past the log, where nobody can filter, route or switch it off; write to a logger
    PrintWriter writer = new PrintWriter(System.out, true);
    // finding: System.out writes past the log, where nobody can filter, route or switch it off; write to a logger
    PrintStream stream = e == null ? System.out : null;
  }

  // finding: System.out writes past the log, where nobody can filter, route or switch it off; write to a logger
  private final PrintStream target = System.out;

  private final Runnable dump =
      () ->
          // finding: System.out.println writes past the log, where nobody can filter, route or switch it off; write to a logger
          System.out.println("dump");

  static {
    // finding: System.out.println writes past the log, where nobody can filter, route or switch it off; write to a logger
    System.out.println("loaded");
  }

  Orders() {
    new Object() {
      @Override
      public String toString() {
        // finding: System.out.println writes past the log, where nobody can filter, route or switch it off; write to a logger
        System.out.println("anonymous");
        return "";
      }
    }.toString();
  }

  static class Main {
    void start(String why) {
      // finding: System.out.println writes past the log, where nobody can filter, route or switch it off; write to a logger
      System.out.println(why);
    }

    int main() {
      return 0;
    }

    void main(String one, String two) {}
  }

  static class Failure extends Exception {
    @Override
    public String getMessage() {
      // finding: printStackTrace writes past the log, where nobody can filter, route or switch it off; hand the exception to a logger, or throw it on
      printStackTrace();
      return "";
    }
  }
}

interface Listener {
  default void changed(Order order) {
    // finding: System.out.println writes past the log, where nobody can filter, route or switch it off; write to a logger
    System.out.println("changed " + order);
  }
}

enum Level {
  // finding: System.err writes past the log, where nobody can filter, route or switch it off; write to a logger
  HIGH(System.err) {
    @Override
    void print() {
      // finding: System.err.println writes past the log, where nobody can filter, route or switch it off; write to a logger
      System.err.println("high");
    }
  };

  Level(java.io.PrintStream stream) {}

  abstract void print();
}

record Line(String item, int count) {
  Line {
    // finding: System.out.println writes past the log, where nobody can filter, route or switch it off; write to a logger
    System.out.println(item);
  }
}

class StatementLog {
  private boolean verbose;

  private boolean console;

  void log(String statement) {
    if (verbose) {
      // finding: System.out.println writes past the log, where nobody can filter, route or switch it off; write to a logger
      System.out.println(statement);
    }
    if (console) {
      statement.strip();
    } else {
      // finding: System.out.println writes past the log, where nobody can filter, route or switch it off; write to a logger
      System.out.println(statement);
    }
    try {
      statement.strip();
    } catch (RuntimeException e) {
      // finding: System.err.println writes past the log, where nobody can filter, route or switch it off; write to a logger
      System.err.println(e);
    }
  }
}
