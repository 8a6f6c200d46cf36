package shop.orders;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class OrderStore {

  private int retries = 3;

  void retries(String text) {
    try {
      retries = Integer.parseInt(text);
    } catch (NumberFormatException ignored) {
      /* not a number: keep the default */
    }
  }

  void save(Path file, byte[] order) {
    try {
      Files.write(file, order);
    } catch (IOException e) {
      throw new OrderException("save " + file, e);
    }
  }

  byte[] load(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (Exception e) {
      return new byte[0];
    }
  }

  void comments(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      ; // gone
    }
    try {
      Files.delete(file);
    } catch (IOException | SecurityException e) { // best effort
    }
    try {
      Files.delete(file);
    } catch (IOException e) {
      // 不要紧的
    }
    try {
      Files.delete(file);
    } catch (IOException e) {
      /**
       * The next start deletes it.
       */
    }
  }

  void collected(List<Path> files) {
    List<Exception> failures = new ArrayList<>();
    for (Path file : files) {
      try {
        Files.delete(file);
      } catch (Exception e) {
        failures.add(e);
      }
    }
  }

  private final Runnable cleanup =
      () -> {
        try {
          Files.delete(Path.of("a"));
        } catch (IOException e) {
          retries--;
        }
      };

  private static final String TEXT =
      """
      try { save(); } catch (Exception e) { }
      """;

  private static final String LITERAL = "} catch (Exception e) {}";

  // try { save(); } catch (Exception e) { }
  void withoutCatch(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      in.read();
    } finally {
    }
  }

  /** A type of this name is not that of the JDK. */
  private static final class Error extends RuntimeException {}

  void ownError() {
    try {
      retries++;
    } catch (Error e) {
      // our own, and harmless
    }
  }
}

final class OrderException extends RuntimeException {
  OrderException(String message, Throwable cause) {
    super(message, cause);
  }
}
