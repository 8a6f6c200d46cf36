package shop.orders;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;

class Orders {

  private IOException last;

  Order find(String id) {
    try {
      return load(id);
    } catch (IOException e) {
      throw new StoreException("cannot load " + id, e);
    }
  }

  /** An exception whose constructor takes no cause. */
  void initCause(String id) throws InterruptedIOException {
    try {
      load(id);
    } catch (IOException e) {
      InterruptedIOException failure = new InterruptedIOException(id);
      failure.initCause(e);
      throw failure;
    } catch (NumberFormatException e) {
      throw (IllegalStateException) new IllegalStateException(id).initCause(e);
    } catch (IllegalStateException e) {
      StoreException failure;
      failure = new StoreException(id);
      failure.addSuppressed(e);
      throw failure;
    }
  }

  void chained(String id) {
    try {
      load(id);
    } catch (IOException e) {
      throw new StoreException(e).withOrder(id);
    } catch (NumberFormatException e) {
      throw StoreException.of(id).causedBy(e).build();
    } catch (IllegalStateException e) {
      throw new StoreException(id) {
        {
          initCause(e);
        }
      };
    }
  }

  /** A cause passed into an exception that is nested in another new one is not lost. */
  void nested(String id) {
    try {
      load(id);
    } catch (IOException e) {
      throw new StoreException(new IllegalStateException(id, e));
    }
  }

  void throughAVariable(String id) {
    try {
      load(id);
    } catch (Exception e) {
      Throwable cause = e;
      if (e instanceof IOException io) {
        throw new StoreException(id, io);
      }
      List<Throwable> all = new ArrayList<>();
      Throwable other;
      other = cause;
      throw new StoreException(id, id.isEmpty() ? other : (Throwable) (cause));
    }
  }

  void wrapped(String id) {
    try {
      invoke(id);
    } catch (InvocationTargetException e) {
      throw new StoreException(id, e.getTargetException());
    } catch (ExecutionException | CompletionException e) {
      throw new StoreException(id, e.getCause());
    } catch (UndeclaredThrowableException e) {
      Throwable cause = e.getCause();
      throw new StoreException(id, cause);
    }
  }

  void recorded(String id) {
    List<Exception> failures = new ArrayList<>();
    try {
      load(id);
    } catch (IOException e) {
      failures.add(e);
      throw new StoreException(failures);
    } catch (NumberFormatException e) {
      future.completeExceptionally(e);
      throw new IllegalStateException(id);
    } catch (IllegalStateException e) {
      this.last = e;
      throw new StoreException(id);
    }
  }

  void again(String id) throws IOException {
    try {
      load(id);
    } catch (NumberFormatException e) {
      log.warn("cannot load", e);
      throw e;
    } catch (IOException e) {
      throw wrap(e);
    }
  }

  void outer(String id) {
    try {
      load(id);
    } catch (IOException first) {
      try {
        load("default");
      } catch (IOException second) {
        throw new StoreException(id, first);
      }
    }
  }

  Order later(String id) {
    try {
      return load(id);
    } catch (IOException e) {
      Supplier<Order> other =
          () -> {
            throw new StoreException("runs at another time");
          };
      return Optional.of(other.get()).orElseThrow(() -> new StoreException(id, e));
    }
  }

  void outside(String id) {
    try {
      if (id.isEmpty()) {
        throw new IllegalArgumentException("catch (IOException e) { throw new X(); }");
      }
    } finally {
      close();
    }
    throw new IllegalStateException("no catch around it");
  }

  void pause() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  void pauseAndThrow() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      throw new CancelledException(e);
    }
  }

  Order uninterruptibly(Future<Order> order) throws ExecutionException {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return order.get();
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  void handedOn() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      listener.onStop(e);
    }
  }

  void left() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
    }
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      /* no */
    }
    try {
      Thread.sleep(100);
    } catch (InterruptedException | RuntimeException e) {
      // SwallowedException speaks of it, as of both above
    }
    try {
      Thread.sleep(100);
    } catch (InterruptedException | RuntimeException e) {
      log.warn("BroadCatch speaks of it", e);
    }
  }

  void explainedAndRestored() {
    boolean interrupted = false;
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      // restored below
    }
    Thread.currentThread().interrupt();
  }

  Thread hook() {
    return new Thread(
        () -> {
          try {
            close();
            Thread.sleep(100);
          } catch (InterruptedException e) {
            // the thread ends here
          }
        });
  }

  class Hook implements Runnable {
    @Override
    public void run() {
      close();
      try {
        Thread.sleep(100);
      } catch (InterruptedException e) {
        log.debug("interrupted, and done", e);
      }
    }
  }

  class Worker extends Thread {
    @Override
    public void run() {
      while (true) {
        try {
          step();
        } catch (InterruptedException e) {
          return;
        }
      }
    }
  }
}

class Own {
  static class InterruptedException extends Exception {}

  void pause() {
    try {
      sleep();
    } catch (InterruptedException e) {
      count++;
    }
  }
}
