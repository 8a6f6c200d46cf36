package shop.payments;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class Payments {

  private static final Logger log = LoggerFactory.getLogger(Payments.class);
  private static final Logger AUDIT_LOG = LoggerFactory.getLogger("audit");
  private int failures;

  void pay(Order order) {
    try {
      gateway().charge(order);
      // finding: this catch of Exception also takes failures that nobody foresaw, and only the log learns of them; catch the types that can be handled here, or throw a new exception with this one as its cause
    } catch (Exception e) {
      log.warn("cannot pay " + order, e);
    }
  }

  boolean isPaid(Order order) {
    try {
      return gateway().find(order) != null;
      // finding: this catch of RuntimeException also takes failures that nobody foresaw, and nobody learns of them; catch the types that can be handled here, or throw a new exception with this one as its cause
    } catch (RuntimeException e) {
      return false;
    }
  }

  void refund(Order order) {
    try {
      gateway().refund(order);
      // finding: this catch of IOException | RuntimeException also takes failures that nobody foresaw, and nobody learns of them; catch the types that can be handled here, or throw a new exception with this one as its cause
    } catch (IOException | RuntimeException e) {
      failures++;
    }
  }

  void loggers(Order order) {
    try {
      gateway().charge(order);
      // finding: this catch of Throwable also takes failures that nobody foresaw, and only the log learns of them; catch the types that can be handled here, or throw a new exception with this one as its cause
    } catch (final Throwable failure) {
      AUDIT_LOG.error("failed: {}", failure.getMessage());
      this.log.debug(String.format("%s of %s", failure, order));
      getLog().severe(failure.toString());
      if (log.isTraceEnabled()) {
        LoggerFactory.getLogger("x").trace("trace", (Object) failure);
      }
    }
    try {
      gateway().charge(order);
      // finding: this catch of Exception also takes failures that nobody foresaw, and only the log learns of them; catch the types that can be handled here, or throw a new exception with this one as its cause
    } catch (Exception e) {
      log.atError().setCause(e).addArgument(order).log("cannot pay {}");
      log.debug(() -> "cannot pay: " + e);
      logger.get().log(Level.WARNING, "cannot pay", e);
      e.printStackTrace();
    }
  }

  void everyKind(Order order) {
    try {
      gateway().charge(order);
      // finding: this catch of java.lang.Exception also takes failures that nobody foresaw, and nobody learns of them; catch the types that can be handled here, or throw a new exception with this one as its cause
    } catch (java.lang.Exception e) {
      String text = "throw new IllegalStateException(e)";
      failures += text.length();
    }
    try {
      gateway().charge(order);
    } catch (IOException e) {
      throw new PaymentException(order, e);
      // finding: this catch of Error also takes failures that nobody foresaw, and nobody learns of them; catch the types that can be handled here, or throw a new exception with this one as its cause
    } catch (Error e) {
      // nothing to be done
      gateway().reset();
    }
  }

  void nested(Order order) {
    try {
      gateway().charge(order);
      // finding: this catch of Exception also takes failures that nobody foresaw, and nobody learns of them; catch the types that can be handled here, or throw a new exception with this one as its cause
    } catch (Exception e) {
      try {
        gateway().reset();
        // finding: this catch of Exception also takes failures that nobody foresaw, and nobody learns of them; catch the types that can be handled here, or throw a new exception with this one as its cause
      } catch (Exception again) {
        failures++;
      }
    }
  }

  void tasks(ExecutorService executor, Order order) {
    executor.submit(
        () -> {
          try {
            gateway().charge(order);
            // finding: this catch of Exception also takes failures that nobody foresaw, and only the log learns of them; catch the types that can be handled here, or throw a new exception with this one as its cause
          } catch (Exception e) {
            log.error("cannot pay", e);
          }
        });
    new Thread(
            () -> {
              try {
                gateway().charge(order);
                // finding: this catch of Throwable also takes failures that nobody foresaw, and only the log learns of them; catch the types that can be handled here, or throw a new exception with this one as its cause
              } catch (Throwable e) {
                log.error("cannot pay", e);
              }
            })
        .start();
    Callable<Integer> task =
        new Callable<>() {
          @Override
          public Integer call() {
            try {
              return gateway().charge(order);
              // finding: this catch of Exception also takes failures that nobody foresaw, and nobody learns of them; catch the types that can be handled here, or throw a new exception with this one as its cause
            } catch (Exception e) {
              return 0;
            }
          }
        };
  }

  private final Supplier<List<Order>> orders =
      () -> {
        try {
          return gateway().all();
          // finding: this catch of Exception also takes failures that nobody foresaw, and nobody learns of them; catch the types that can be handled here, or throw a new exception with this one as its cause
        } catch (Exception e) {
          return List.of();
        }
      };

  static {
    try {
      Class.forName("shop.payments.Extension");
      // finding: this catch of Throwable also takes failures that nobody foresaw, and nobody learns of them; catch the types that can be handled here, or throw a new exception with this one as its cause
    } catch (Throwable e) {
      System.setProperty("shop.extension", "no");
    }
  }

  Payments(Gateway gateway) {
    class Attempt<T extends Exception> {
      void run(String why) {
        try {
          gateway.reset();
          // finding: this catch of Exception also takes failures that nobody foresaw, and nobody learns of them; catch the types that can be handled here, or throw a new exception with this one as its cause
        } catch (Exception e) {
          failures++;
        }
      }
    }
  }

  /** Not the main that starts a program, and not the execute of a Mojo. */
  void main(String from, String to) {
    try {
      gateway().reset();
      // finding: this catch of Exception also takes failures that nobody foresaw, and nobody learns of them; catch the types that can be handled here, or throw a new exception with this one as its cause
    } catch (Exception e) {
      failures++;
    }
  }

  public void execute() {
    try {
      gateway().reset();
      // finding: this catch of Exception also takes failures that nobody foresaw, and nobody learns of them; catch the types that can be handled here, or throw a new exception with this one as its cause
    } catch (Exception e) {
      failures++;
    }
  }
}

interface Gateway {
  default int retry(Order order) {
    try {
      return charge(order);
      // finding: this catch of Exception also takes failures that nobody foresaw, and nobody learns of them; catch the types that can be handled here, or throw a new exception with this one as its cause
    } catch (Exception e) {
      return 1;
    }
  }
}

enum Currency {
  EURO {
    @Override
    long parse(String text) {
      try {
        return Long.parseLong(text);
        // finding: this catch of RuntimeException also takes failures that nobody foresaw, and nobody learns of them; catch the types that can be handled here, or throw a new exception with this one as its cause
      } catch (RuntimeException e) {
        return 0;
      }
    }
  };

  abstract long parse(String text);
}

record Amount(long cents) {
  Amount {
    try {
      cents = Math.addExact(cents, 0);
      // finding: this catch of Exception also takes failures that nobody foresaw, and nobody learns of them; catch the types that can be handled here, or throw a new exception with this one as its cause
    } catch (Exception e) {
      cents = 0;
    }
  }
}
