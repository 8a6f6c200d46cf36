package shop.orders;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

class Orders {

  Order find(String id) {
    try {
      return store().load(id);
    } catch (SQLException e) {
      throw new StoreException("order " + id, e);
    }
  }

  Result<Order> load(String id) {
    try {
      return Result.of(store().load(id));
    } catch (SQLException e) {
      return Result.failed(e);
    }
  }

  Order recorded(String id) {
    try {
      return store().load(id);
    } catch (SQLException e) {
      failures.add(e);
      return null;
    }
  }

  Optional<Amount> tryParse(String text) {
    try {
      return Optional.of(new Amount(text));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  static Optional<Amount> parse(String text) {
    try {
      return Optional.of(new Amount(text));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  Optional<Order> findFirst() {
    try {
      return Optional.of(store().load("1"));
    } catch (SQLException e) {
      log.info("no order", e);
      return Optional.empty();
    }
  }

  Status status(String name) {
    try {
      return Status.valueOf(name);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  boolean isNumber(String text) {
    try {
      Long.parseLong(text);
      return true;
    } catch (NumberFormatException e) {
      return false;
    }
  }

  @Nullable Class<?> driver() {
    try {
      return Class.forName("shop.Driver");
    } catch (ClassNotFoundException e) {
      return null;
    }
  }

  Class<?> driverOrNull() {
    try {
      return Class.forName("shop.Driver");
    } catch (ClassNotFoundException e) {
      return null;
    }
  }

  List<Order> missing() {
    try {
      return store().open();
    } catch (NoSuchElementException e) {
      return List.of();
    }
  }

  List<Order> deleted() {
    try {
      return store().open();
    } catch (StoreDeletedException e) {
      return List.of();
    }
  }

  int count() {
    try {
      return store().count();
    } catch (SQLException e) {
      return fallback().count();
    }
  }

  int half(boolean cached) {
    try {
      return store().count();
    } catch (SQLException e) {
      if (cached) {
        return cache.count();
      }
      return -1;
    }
  }

  Object others(int which) {
    try {
      return store().load(which);
    } catch (IOException e) {
      return true;
    } catch (SQLException e) {
      return "none";
    } catch (ArithmeticException e) {
      return Optional.of(which);
    } catch (ArrayStoreException e) {
      return new Order[] {first};
    } catch (IllegalStateException e) {
      return Status.OPEN;
    } catch (NumberFormatException e) {
      return List.of(first);
    } catch (ClassCastException e) {
      return -2;
    } catch (SecurityException e) {
      return !cached;
    } catch (NullPointerException e) {
      return first;
    }
  }

  void without(String id) {
    try {
      store().load(id);
    } catch (SQLException e) {
      log.warn("cannot load", e);
      return;
    }
    try {
      store().load(id);
    } catch (SQLException e) {
      later(
          () -> {
            return null;
          });
    }
  }

  /** It says that there is none, and so does the method. */
  @Nullable Order single(String id) {
    try {
      return store().single(id);
    } catch (EmptyResultDataAccessException e) {
      return null;
    }
  }

  boolean has(String id, boolean again) {
    try {
      return store().single(id) != null;
    } catch (NoResultException e) {
      return false;
    }
  }

  /** Other rules speak of these. */
  Order left(String id) {
    try {
      return store().load(id);
    } catch (RuntimeException e) {
      return null;
    } catch (InterruptedException e) {
      return null;
    } catch (SQLException e) {
    }
    try {
      return store().load(id);
    } catch (SQLException e) {
      // tried again below
    }
    return null;
  }
}
