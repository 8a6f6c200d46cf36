package shop.orders;

import java.io.IOException;
import java.util.function.Supplier;

public class Orders {

  void pay(Order order) {
    if (order.isPaid()) {
      // finding: this throws a bare RuntimeException, which callers cannot tell from any other failure; throw a type that says what went wrong, as IllegalStateException
      throw new RuntimeException("bad state");
    }
  }

  // finding: 'find' declares throws Exception, so callers must take every failure alike; declare the types that it throws, as IOException
  public Order find(String id) throws Exception {
    return store().find(id);
  }

  void everyType(int kind) throws Throwable {
    switch (kind) {
      case 0:
        // finding: this throws a bare Exception, which callers cannot tell from any other failure; throw a type that says what went wrong, as IllegalStateException
        throw new Exception("unknown");
      case 1:
        // finding: this throws a bare Throwable, which callers cannot tell from any other failure; throw a type that says what went wrong, as IllegalStateException
        throw new Throwable();
      case 2:
        // finding: this throws a bare Error, which callers cannot tell from any other failure; throw a type that says what went wrong, as AssertionError
        throw new java.lang.Error("unreachable");
      default:
        // finding: this throws a bare RuntimeException, which callers cannot tell from any other failure; throw a type that says what went wrong, as IllegalStateException
        throw new RuntimeException("kind " + kind, null);
    }
  }

  String load() {
    try {
      return store().load();
    } catch (IOException e) {
      // finding: this throws a bare RuntimeException, which callers cannot tell from any other failure; throw a type that says what went wrong, as IllegalStateException
      throw new RuntimeException(e);
    }
  }

  void wrap(IOException given, Exception other) {
    // finding: this throws a bare RuntimeException, which callers cannot tell from any other failure; throw a type that says what went wrong, as IllegalStateException
    throw new RuntimeException(given);
  }

  // finding: 'save' declares throws java.lang.Throwable, so callers must take every failure alike; declare the types that it throws, as IOException
  public void save(Order order) throws IOException, java.lang.Throwable {
    store().save(order);
  }

  public
  static
  // finding: 'of' declares throws Exception, so callers must take every failure alike; declare the types that it throws, as IOException
  Order of(
      String id)
      throws Exception {
    return new Order(id);
  }

  private final Supplier<Order> first =
      () -> {
        // finding: this throws a bare RuntimeException, which callers cannot tell from any other failure; throw a type that says what went wrong, as IllegalStateException
        throw new RuntimeException("none");
      };

  private final Runnable listener =
      new Runnable() {
        @Override
        public void run() {
          // finding: this throws a bare Error, which callers cannot tell from any other failure; throw a type that says what went wrong, as AssertionError
          throw new Error();
        }
      };

  static {
    if (Orders.class.getName().isEmpty()) {
      // finding: this throws a bare Error, which callers cannot tell from any other failure; throw a type that says what went wrong, as AssertionError
      throw new Error("no name");
    }
  }

  Orders(int kind) throws Exception {
    class Local {
      void check() {
        if (kind < 0) {
          // finding: this throws a bare RuntimeException, which callers cannot tell from any other failure; throw a type that says what went wrong, as IllegalStateException
          throw new RuntimeException("negative");
        }
      }
    }
  }

  /** Whatever it is called: this is neither close() nor call(). */
  // finding: 'close' declares throws Exception, so callers must take every failure alike; declare the types that it throws, as IOException
  public void close(boolean now) throws Exception {}

  // finding: 'unused' declares throws Exception, so callers must take every failure alike; declare the types that it throws, as IOException
  public <X extends Exception> void unused(X failure) throws Exception {}

  public abstract static class Job {
    // finding: 'start' declares throws Exception, so callers must take every failure alike; declare the types that it throws, as IOException
    public abstract void start() throws Exception;

    public abstract void stop();

    // finding: 'restart' declares throws Throwable, so callers must take every failure alike; declare the types that it throws, as IOException
    public final void restart() throws Throwable {
      stop();
      start();
    }
  }

  public interface Store {
    // finding: 'find' declares throws Exception, so callers must take every failure alike; declare the types that it throws, as IOException
    Order find(String id) throws Exception;

    // finding: 'save' declares throws Throwable, so callers must take every failure alike; declare the types that it throws, as IOException
    public abstract void save(Order order) throws Throwable;

    // finding: 'first' declares throws Exception, so callers must take every failure alike; declare the types that it throws, as IOException
    default Order first() throws Exception {
      return find("1");
    }
  }
}

enum Format {
  TEXT {
    @Override
    int parse(String text) {
      // finding: this throws a bare RuntimeException, which callers cannot tell from any other failure; throw a type that says what went wrong, as IllegalStateException
      throw new RuntimeException(text);
    }
  };

  abstract int parse(String text);
}

record Port(int number) {
  Port {
    if (number < 0) {
      // finding: this throws a bare RuntimeException, which callers cannot tell from any other failure; throw a type that says what went wrong, as IllegalStateException
      throw new RuntimeException("negative");
    }
  }

  // finding: 'parse' declares throws Exception, so callers must take every failure alike; declare the types that it throws, as IOException
  public static Port parse(String text) throws Exception {
    return new Port(Integer.parseInt(text));
  }
}

class Hooks {
  // finding: 'onFailure' declares throws Exception, so callers must take every failure alike; declare the types that it throws, as IOException
  public void onFailure(Exception failure) throws Exception {
    new Orders().toString();
    throw new java.io.IOException(failure);
  }

  // finding: 'proceed' declares throws Exception, so callers must take every failure alike; declare the types that it throws, as IOException
  public Object proceed(java.lang.reflect.Method method) throws Exception {
    return method.invoke(this);
  }
}
