package shop.orders;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.slf4j.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;

class Orders {

  private Logger log;
  private PrintStream out;
  private PrintStream err;

  void add(Order order) {
    log.info("added {}", order);
  }

  String trace(Exception e) {
    StringWriter writer = new StringWriter();
    e.printStackTrace(new PrintWriter(writer));
    return writer.toString();
  }

  void ownStreams(Order order, List<Order> orders) {
    out.println(order);
    err.printf("%s", order);
    orders.forEach(out::println);
  }

  void otherUses(PrintStream stream) {
    System.out.flush();
    System.setErr(stream);
    if (stream == System.out || System.err != stream) {
      log.info("the console");
    }
    System.getProperty("out");
  }

  void variable(Terminal System) {
    System.out.println("a variable of that name");
  }

  void variables(Terminal IO, Terminal out) {
    IO.println("a variable of that name");
    out.println("another");
  }

  private static final String TEXT =
      """
      System.out.println("x"); e.printStackTrace();
      """;

  // System.out.println("x");
  private static final String LITERAL = "System.out.println(1)";

  static class Failure extends Exception {
    @Override
    public void printStackTrace() {
      super.printStackTrace();
      printStackTrace(System.err.getClass() == null ? null : new PrintWriter(new StringWriter()));
    }
  }
}

class Program {
  public static void main(String[] arguments) {
    System.out.println("started");
    new Program().run();
  }

  void run() {
    try {
      System.err.println("running");
    } catch (RuntimeException e) {
      e.printStackTrace();
    }
  }

  static class Nested {
    void run() {
      System.out.println("nested");
    }
  }
}

class InstanceMain {
  void main() {
    IO.println("started");
  }
}

@Command(name = "orders")
class OrdersCommand implements Runnable {
  @Override
  public void run() {
    System.out.println("picocli");
  }
}

@CommandLine.Command
class OtherCommand {
  void run() {
    System.out.println("picocli");
  }
}

class OwnSystem {
  static class System {
    static final Terminal out = new Terminal();
  }

  void run() {
    System.out.println("a type of that name");
  }
}

/** What the console is asked for by name. */
class StatementLog {
  private static final Logger log = org.slf4j.LoggerFactory.getLogger("sql");

  private boolean logToStdout;

  void log(String statement) {
    log.debug(statement);
    if (logToStdout) {
      System.out.println(statement);
    }
    String prefix = logToStdout ? "sql" + System.out.append("") : "";
  }

  /** Who cannot log any more has nothing left but the console. */
  void report(Exception failure) {
    try {
      log.error("stopped", failure);
    } catch (RuntimeException whileLogging) {
      System.err.println(whileLogging.getMessage());
    }
  }

  static void printRootCauseStackTrace(Throwable failure) {
    printRootCauseStackTrace(failure, System.err);
    failure.printStackTrace();
  }

  static class ConsolePublisher {
    private final java.io.PrintStream stream = System.out;
  }

  static class ScriptTargetToStdOut {
    void accept(String command) {
      System.out.println(command);
    }
  }
}
