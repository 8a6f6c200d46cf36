package shop.orders;

import java.io.IOException;
import java.util.concurrent.Callable;

public class Orders implements AutoCloseable, Callable<Order> {

  void pay(Order order) {
    if (order.isPaid()) {
      throw new IllegalStateException("order " + order.id() + " already paid");
    }
  }

  public Order find(String id) throws IOException {
    return store().find(id);
  }

  String load() {
    try {
      return store().load();
    } catch (IOException e) {
      throw new OrderException("cannot load", e);
    }
  }

  void jdkTypes(int kind) {
    switch (kind) {
      case 0 -> throw new IllegalArgumentException("kind");
      case 1 -> throw new UnsupportedOperationException();
      case 2 -> throw new AssertionError("unreachable");
      default -> throw new java.io.UncheckedIOException(new IOException());
    }
  }

  void rethrown() throws Exception {
    try {
      store().load();
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw (Exception) e.getCause();
    }
  }

  public static void main(String[] arguments) throws Exception {
    new Orders().call();
  }

  @Override
  public void close() throws Exception {}

  @Override
  public Order call() throws Exception {
    return find("1");
  }

  @Override
  public String toString() {
    return "throw new RuntimeException(\"throws Exception\")";
  }

  public <X extends Throwable> void hand(X failure) throws X {
    throw failure;
  }

  void notPublic() throws Exception {
    rethrown();
  }

  protected void neitherPublic() throws Throwable {
    rethrown();
  }

  @Bean
  public Filter filter(HttpSecurity http) throws Exception {
    return http.build();
  }

  RuntimeException created() {
    RuntimeException created = new RuntimeException("handed to somebody else");
    return created;
  }

  Orders() throws Exception {
    rethrown();
  }

  public static final class Connection {
    public void close() throws Exception {}
  }

  public static class Loader extends Job {
    public void run() throws Exception {}

    protected String name() {
      return "loader";
    }
  }

  public abstract static class Job {
    public abstract void run() throws Exception;

    protected String name() {
      return "job";
    }
  }

  @FunctionalInterface
  public interface Work<T> {
    T run() throws Exception;

    boolean equals(Object other);

    static <T> Work<T> of(T value) {
      return () -> value;
    }

    default Work<T> named(String name) {
      return this;
    }
  }

  interface Internal {
    void run() throws Exception;

    void stop();
  }

  /** A type of this name is not that of the JDK. */
  static class Error extends RuntimeException {}

  void ownError() {
    throw new Error();
  }
}

final class OrderException extends RuntimeException {
  OrderException(String message, Throwable cause) {
    super(message, cause);
  }

  private static final String TEXT =
      """
      throw new RuntimeException("x");
      """;
}

/** What hands on whatever the code of others throws. */
class Calls {
  public static void rethrow(Throwable failure) throws Exception {
    if (failure instanceof Exception exception) {
      throw exception;
    }
    throw (Error) failure;
  }

  static RuntimeException wrap(Throwable failure) {
    if (failure instanceof RuntimeException unchecked) {
      throw unchecked;
    }
    throw new RuntimeException(failure);
  }

  public Object invoke(java.lang.invoke.MethodHandle handle, Object argument) throws Throwable {
    return handle.invokeExact(argument);
  }

  public <T> T timed(Callable<T> task) throws Exception {
    return task.call();
  }
}

/** What a container calls, and nobody else. */
class Security {
  @Autowired
  public void configure(AuthenticationManagerBuilder builder) throws Exception {
    builder.jdbcAuthentication();
  }

  @jakarta.annotation.PostConstruct
  public void start() throws Exception {}

  @Before("execution(* pay(..))")
  public void check(JoinPoint point) throws Throwable {}
}

public interface Cache<K, V> {
  V get(K key, Callable<? extends V> load) throws Exception;

  void clear();
}
