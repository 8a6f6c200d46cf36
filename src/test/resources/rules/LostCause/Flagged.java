package shop.orders;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;

class Orders {

  private final Supplier<Order> first =
      () -> {
        try {
          return load("1");
        } catch (IOException e) {
          // finding: this throws a new StoreException without 'e', so the stack trace of what went wrong is lost; pass 'e' as its cause
          throw new StoreException(e.getMessage());
        }
      };

  Order find(String id) {
    try {
      return load(id);
    } catch (IOException e) {
      // finding: this throws a new StoreException without 'e', so the stack trace of what went wrong is lost; pass 'e' as its cause
      throw new StoreException(e.getMessage());
    }
  }

  int count(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException notANumber) {
      log.warn("no number", notANumber);
      // finding: this throws a new IllegalArgumentException without 'notANumber', so the stack trace of what went wrong is lost; pass 'notANumber' as its cause
      throw new IllegalArgumentException("not a number: " + text + ": " + notANumber);
    }
  }

  void ownCause(String id) {
    try {
      load(id);
    } catch (IOException e) {
      // finding: this throws a new StoreException without 'e', so the stack trace of what went wrong is lost; pass 'e' as its cause
      throw new StoreException("cannot load " + id, e.getCause());
    }
  }

  void asText(String id) {
    try {
      load(id);
    } catch (IOException e) {
      if (id.isEmpty()) {
        // finding: this throws a new StoreException without 'e', so the stack trace of what went wrong is lost; pass 'e' as its cause
        throw new StoreException(String.format("%s: %s", id, e));
      }
      // finding: this throws a new StoreException without 'e', so the stack trace of what went wrong is lost; pass 'e' as its cause
      throw (StoreException) new StoreException(id).initCause(e.getCause());
    } catch (IllegalStateException | IllegalArgumentException e) {
      StoreException failure = new StoreException(e.toString());
      failure.setOrder(id);
      // finding: this throws a new StoreException without 'e', so the stack trace of what went wrong is lost; pass 'e' as its cause
      throw failure;
    }
  }

  void inner(String id) {
    try {
      load(id);
    } catch (IOException outer) {
      try {
        load("default");
      } catch (IOException again) {
        // finding: this throws a new StoreException without 'again', so the stack trace of what went wrong is lost; pass 'again' as its cause
        throw new StoreException(id);
      }
    }
  }

  void asked(String id) {
    try {
      load(id);
    } catch (IOException e) {
      if (isTemporary(e)) {
        // finding: this throws a new StoreException without 'e', so the stack trace of what went wrong is lost; pass 'e' as its cause
        throw new StoreException(e instanceof java.io.EOFException ? "end" : "broken");
      }
      System.err.println(e);
      // finding: this throws a new StoreException without 'e', so the stack trace of what went wrong is lost; pass 'e' as its cause
      throw new StoreException(e == null ? "none" : id);
    }
  }

  void anonymous() {
    new Thread() {
      @Override
      public void run() {
        try {
          load("1");
        } catch (IOException e) {
          // finding: this throws a new StoreException without 'e', so the stack trace of what went wrong is lost; pass 'e' as its cause
          throw new StoreException("cannot load");
        }
      }
    }.start();
    class Loader {
      Loader() {
        try {
          load("1");
        } catch (IOException e) {
          // finding: this throws a new StoreException without 'e', so the stack trace of what went wrong is lost; pass 'e' as its cause
          throw new StoreException("cannot load");
        }
      }
    }
  }

  void pause(Object lock) {
    try {
      Thread.sleep(100);
      // finding: this catch of InterruptedException neither throws nor restores the interrupt, so the thread goes on although it was asked to stop; call Thread.currentThread().interrupt(), or let it be thrown
    } catch (InterruptedException e) {
      log.debug("interrupted", e);
    }
  }

  void pauseQuietly() {
    try {
      Thread.sleep(100);
      // finding: this catch of InterruptedException neither throws nor restores the interrupt, so the thread goes on although it was asked to stop; call Thread.currentThread().interrupt(), or let it be thrown
    } catch (InterruptedException ignored) {
      // nobody interrupts this thread
    }
  }

  class Worker extends Thread {
    @Override
    public void run() {
      while (true) {
        try {
          step();
          // finding: this catch of InterruptedException neither throws nor restores the interrupt, so the thread goes on although it was asked to stop; call Thread.currentThread().interrupt(), or let it be thrown
        } catch (InterruptedException e) {
          // ignore
        }
      }
    }

    @Override
    public void interrupt() {
      try {
        step();
        // finding: this catch of InterruptedException neither throws nor restores the interrupt, so the thread goes on although it was asked to stop; call Thread.currentThread().interrupt(), or let it be thrown
      } catch (InterruptedException e) {
        // ignore
      }
    }
  }

  Order await(Future<Order> order) {
    try {
      return order.get();
      // finding: this catch of InterruptedException | ExecutionException neither throws nor restores the interrupt, so the thread goes on although it was asked to stop; call Thread.currentThread().interrupt(), or let it be thrown
    } catch (InterruptedException | ExecutionException e) {
      return null;
    }
  }

  static {
    try {
      Class.forName("shop.Driver");
    } catch (ClassNotFoundException e) {
      // finding: this throws a new ExceptionInInitializerError without 'e', so the stack trace of what went wrong is lost; pass 'e' as its cause
      throw new ExceptionInInitializerError("no driver");
    }
  }

  record Page(int number) {
    Page {
      try {
        number = Math.addExact(number, 1);
      } catch (ArithmeticException e) {
        // finding: this throws a new IllegalArgumentException without 'e', so the stack trace of what went wrong is lost; pass 'e' as its cause
        throw new IllegalArgumentException("too large");
      }
    }
  }
}

enum Currency {
  EURO {
    @Override
    long parse(String text) {
      try {
        return Long.parseLong(text);
      } catch (NumberFormatException e) {
        // finding: this throws a new IllegalArgumentException without 'e', so the stack trace of what went wrong is lost; pass 'e' as its cause
        throw new IllegalArgumentException(text);
      }
    }
  };

  abstract long parse(String text);
}

interface Reader {
  default Object invoke() throws IllegalAccessException {
    try {
      return method().invoke(this);
    } catch (InvocationTargetException e) {
      // finding: this throws a new IllegalStateException without 'e', so the stack trace of what went wrong is lost; pass 'e' as its cause
      throw new IllegalStateException(e.getMessage());
    }
  }
}
