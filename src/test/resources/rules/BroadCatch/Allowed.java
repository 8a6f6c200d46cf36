package shop.payments;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.apache.maven.plugin.AbstractMojo;
import org.slf4j.Logger;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.scheduling.annotation.Scheduled;

class Payments {

  private Logger log;
  private int failures;

  void pay(Order order) {
    try {
      gateway().charge(order);
    } catch (IOException e) {
      throw new PaymentException(order, e);
    }
  }

  CompletableFuture<Receipt> payLater(Order order) {
    CompletableFuture<Receipt> receipt = new CompletableFuture<>();
    try {
      receipt.complete(gateway().charge(order));
    } catch (Exception e) {
      log.warn("cannot pay", e);
      receipt.completeExceptionally(e);
    }
    return receipt;
  }

  void specific(Order order) {
    try {
      gateway().charge(order);
    } catch (IOException e) {
      log.warn("cannot pay", e);
    } catch (IllegalStateException | IllegalArgumentException e) {
      failures++;
    }
  }

  void rethrown(Order order) {
    try {
      gateway().charge(order);
    } catch (Exception e) {
      gateway().reset();
      throw e;
    }
    try {
      gateway().charge(order);
    } catch (RuntimeException e) {
      if (failures > 3) {
        throw new PaymentException(order, e);
      }
      failures++;
    }
  }

  void handedOn(Order order, ValidationContainer container, List<Throwable> all, Catalog catalog) {
    try {
      gateway().charge(order);
    } catch (Exception e) {
      container.addCriticalError("payment", e);
    }
    try {
      gateway().charge(order);
    } catch (Throwable e) {
      all.add(e);
    }
    Exception last = null;
    try {
      gateway().charge(order);
    } catch (Exception e) {
      last = e;
    }
    try {
      gateway().charge(order);
    } catch (Exception e) {
      all.forEach(e::addSuppressed);
    }
    try {
      gateway().charge(order);
    } catch (Exception e) {
      catalog.warn("not a logger", e);
    }
    try {
      gateway().charge(order);
    } catch (Exception e) {
      dialog.error(e);
      log.add(e);
    }
    try {
      gateway().charge(order);
    } catch (RuntimeException e) {
      order.fail(() -> e.getMessage());
    }
  }

  void ends(Order order) {
    try {
      gateway().charge(order);
    } catch (Throwable e) {
      log.error("cannot go on", e);
      System.exit(1);
    }
  }

  /** SwallowedException speaks of these. */
  void empty(Order order) {
    try {
      gateway().charge(order);
    } catch (Exception e) {
    }
    try {
      gateway().charge(order);
    } catch (Exception e) {
      ; // whatever
    }
  }

  public static void main(String[] arguments) {
    try {
      new Payments().pay(new Order(arguments[0]));
    } catch (Exception e) {
      System.err.println("cannot pay");
    }
  }

  @Scheduled(fixedDelay = 1000)
  void retry() {
    try {
      gateway().retry();
    } catch (Exception e) {
      log.error("cannot retry", e);
    }
  }

  @org.springframework.kafka.annotation.KafkaListener(topics = "orders")
  void listen(Order order) {
    try {
      pay(order);
    } catch (RuntimeException e) {
      log.error("cannot pay", e);
    }
  }

  @ExceptionHandler(PaymentException.class)
  String handle(PaymentException failure) {
    try {
      return render(failure);
    } catch (Exception e) {
      return "sorry";
    }
  }

  private static final String TEXT =
      """
      try { pay(); } catch (Exception e) { log.warn("x", e); }
      """;

  /** A type of this name is not that of the JDK. */
  static final class Error extends RuntimeException {}

  void ownError(Order order) {
    try {
      gateway().charge(order);
    } catch (Error e) {
      failures++;
    }
  }
}

class PayMojo extends AbstractMojo {
  @Override
  public void execute() {
    try {
      new Payments().pay(new Order("1"));
    } catch (Exception e) {
      getLog().error("cannot pay", e);
    }
  }
}
