package shop.orders;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

class OrderStore {

  private int retries = 3;

  void save(Path file, byte[] order) {
    try {
      Files.write(file, order);
      // finding: this catch of Exception does nothing, so every failure vanishes here, and every bug with it; handle it, or throw a new exception with this one as its cause
    } catch (Exception e) {
    }
  }

  void load(Path file) {
    try {
      Files.readAllBytes(file);
      // finding: this catch of Exception does nothing, so every bug vanishes along with what its comment is about; catch only the types that are meant
    } catch (Exception e) {
      // the file need not be there
    }
  }

  void retries(String text) {
    try {
      retries = Integer.parseInt(text);
      // finding: this catch of NumberFormatException does nothing and does not say why, so a failure vanishes here; handle it, throw it on, or write the reason into the block as a comment
    } catch (NumberFormatException ignored) {
    }
  }

  void close(InputStream in) {
    try {
      in.close();
      // finding: this catch of IOException does nothing and does not say why, so a failure vanishes here; handle it, throw it on, or write the reason into the block as a comment
    } catch (final IOException e) { /**/ ; }
  }

  void union(Path file) {
    try {
      Files.delete(file);
      // finding: this catch of IOException | SecurityException does nothing and does not say why, so a failure vanishes here; handle it, throw it on, or write the reason into the block as a comment
    } catch (IOException | SecurityException e) {
      // -- #1
    }
    try {
      Files.delete(file);
      // finding: this catch of IOException | RuntimeException does nothing, so every failure vanishes here, and every bug with it; handle it, or throw a new exception with this one as its cause
    } catch (IOException | RuntimeException e) {
      ;
      ;
    }
  }

  void several(Path file) {
    try {
      Files.delete(file);
      // finding: this catch of java.nio.file.NoSuchFileException does nothing and does not say why, so a failure vanishes here; handle it, throw it on, or write the reason into the block as a comment
    } catch (java.nio.file.NoSuchFileException e) {
    }
    // finding: this catch of IOException does nothing and does not say why, so a failure vanishes here; handle it, throw it on, or write the reason into the block as a comment
    catch (IOException e) {
    }
    // finding: this catch of java.lang.Throwable does nothing, so every failure vanishes here, and every bug with it; handle it, or throw a new exception with this one as its cause
    catch (java.lang.Throwable e) {
    }
  }

  void behind(Path file) {
    try {
      Files.delete(file);
      // finding: this catch of IOException does nothing and does not say why, so a failure vanishes here; handle it, throw it on, or write the reason into the block as a comment
    } catch (IOException e) {} // it is gone already
  }

  // finding: this catch of Error does nothing, so every failure vanishes here, and every bug with it; handle it, or throw a new exception with this one as its cause
  void oneLine() { try { Files.createTempFile("a", "b"); } catch (Error e) { } }

  private final Runnable cleanup =
      () -> {
        try {
          Files.delete(Path.of("catch (Exception e) {}"));
          // finding: this catch of IOException does nothing and does not say why, so a failure vanishes here; handle it, throw it on, or write the reason into the block as a comment
        } catch (@Deprecated IOException e) {
        }
      };

  private final Object listener =
      new Object() {
        @Override
        public String toString() {
          try {
            return Files.readString(Path.of("x"));
            // finding: this catch of IOException does nothing and does not say why, so a failure vanishes here; handle it, throw it on, or write the reason into the block as a comment
          } catch (IOException e) {
          }
          return "";
        }
      };

  static {
    try {
      Class.forName("shop.orders.Extension");
      // finding: this catch of ClassNotFoundException does nothing and does not say why, so a failure vanishes here; handle it, throw it on, or write the reason into the block as a comment
    } catch (ClassNotFoundException e) {
    }
  }

  {
    try {
      retries++;
      // finding: this catch of RuntimeException does nothing, so every failure vanishes here, and every bug with it; handle it, or throw a new exception with this one as its cause
    } catch (RuntimeException e) {
    }
  }

  OrderStore() {
    class Local<E extends Exception> {
      void run(String text) {
        try {
          Integer.parseInt(text);
          // finding: this catch of IllegalArgumentException does nothing and does not say why, so a failure vanishes here; handle it, throw it on, or write the reason into the block as a comment
        } catch (IllegalArgumentException e) {
        } finally {
          retries--;
        }
      }
    }
  }
}

interface Loader {
  default void load(Path file) {
    try {
      Files.readString(file);
      // finding: this catch of IOException does nothing and does not say why, so a failure vanishes here; handle it, throw it on, or write the reason into the block as a comment
    } catch (IOException e) {
    }
  }
}

enum Format {
  TEXT {
    @Override
    int parse(String text) {
      try {
        return Integer.parseInt(text);
        // finding: this catch of NumberFormatException does nothing and does not say why, so a failure vanishes here; handle it, throw it on, or write the reason into the block as a comment
      } catch (NumberFormatException e) {
      }
      return 0;
    }
  };

  abstract int parse(String text);
}

record Port(int number) {

  Port {
    try {
      if (number < 0) {
        throw new IllegalStateException("negative");
      }
      // finding: this catch of IllegalStateException does nothing and does not say why, so a failure vanishes here; handle it, throw it on, or write the reason into the block as a comment
    } catch (IllegalStateException e) {
    }
  }

  static class Holder {
    void hold() {
      try {
        Port.class.getMethod("number");
        // finding: this catch of NoSuchMethodException does nothing and does not say why, so a failure vanishes here; handle it, throw it on, or write the reason into the block as a comment
      } catch (NoSuchMethodException e) {
      }
    }
  }
}
