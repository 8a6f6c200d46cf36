package shop.users;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

class Users {

  private Optional<User> cache = Optional.empty();
  private @Nullable User last = null;
  private Optional<@Nullable User> boxed = Optional.empty();

  Optional<User> find(@Nullable String name) {
    if (name == null || cache == null) {
      return Optional.empty();
    }
    last = null;
    return Optional.ofNullable(null);
  }

  /** What a lambda or a nested type returns is not what the method returns. */
  Optional<User> scopes(List<User> users) {
    Supplier<Object> nothing =
        () -> {
          return null;
        };
    Function<User, User> other = it -> null;
    Object anonymous =
        new Callable<User>() {
          @Override
          public User call() {
            return null;
          }
        };
    class Local {
      User user() {
        return null;
      }
    }
    record Pair(User one, User two) {
      User first() {
        return null;
      }
    }
    return users.stream().map(it -> it.isKnown() ? it : null).findFirst();
  }

  /** The same name, for something else. */
  void shadow(User cache) {
    cache = null;
  }

  void otherObject(Holder holder) {
    holder.cache = null;
    Runnable clear =
        new Clearing() {
          @Override
          public void run() {
            cache = null;
            this.cache = null;
          }
        };
  }

  User user() {
    return cache.orElse(null);
  }

  Optional<User> argument() {
    return lookup(null, "return null; Optional.of(null)");
  }

  Optional<User> lookup(@Nullable User user, String text) {
    String block = """
        Optional<User> find() { return null; }
        """;
    return switch (text) {
      case "" -> Optional.ofNullable(user == null ? null : user);
      default -> {
        User none = switch (block) {
          default -> null;
        };
        yield Optional.ofNullable(none);
      }
    };
  }

  static class Holder {
    User cache;
  }

  abstract static class Clearing implements Runnable {
    User cache;
  }

  static class Inherits extends Clearing {
    @Override
    public void run() {
      cache = null;
    }
  }
}

record User(@Nullable String name, Optional<String> mail) {

  User {
    name = null;
    mail = mail == null ? Optional.empty() : mail;
  }

  boolean isKnown() {
    return name != null;
  }
}

/** Another Optional, and a type variable of that name. */
class Own<OptionalInt> {

  private Optional<User> kept = null;

  Optional<User> find() {
    return null;
  }

  OptionalInt count() {
    Object of = Optional.of(null);
    return null;
  }

  static class Optional<T> {
    static <T> Optional<T> of(T value) {
      return new Optional<>();
    }
  }
}

enum Kind {
  ONE {
    private User last;

    @Override
    void clear() {
      this.last = null;
    }
  };

  private java.util.Optional<User> last = java.util.Optional.empty();

  abstract void clear();
}
