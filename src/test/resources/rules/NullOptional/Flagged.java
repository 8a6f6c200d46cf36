package shop.users;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

class Users {

  // finding: 'cache' is an Optional that is set to null, which no reader of an Optional expects; write an empty one
  private Optional<User> cache = null;

  // finding: 'last' is an Optional that may be null, so that nothing has two forms; drop the annotation and write an empty one for nothing
  private @Nullable Optional<User> last;

  private static OptionalInt count;

  static {
    // finding: 'count' is an Optional that is set to null, which no reader of an Optional expects; write an empty one
    count = null;
  }

  Users() {
    // finding: 'last' is an Optional that is set to null, which no reader of an Optional expects; write an empty one
    this.last = null;
  }

  Optional<User> find(String name) {
    if (name.isEmpty()) {
      // finding: 'find' returns null as its Optional<User>, which no reader of an Optional expects; write an empty one
      return null;
    }
    return cache;
  }

  void clear() {
    // finding: 'cache' is an Optional that is set to null, which no reader of an Optional expects; write an empty one
    cache = null;
  }

  Optional<User> arms(boolean first, int kind) {
    if (first) {
      // finding: 'arms' returns null as its Optional<User>, which no reader of an Optional expects; write an empty one
      return kind > 0 ? cache : (null);
    }
    return switch (kind) {
      // finding: 'arms' returns null as its Optional<User>, which no reader of an Optional expects; write an empty one
      case 0 -> null;
      case 1 -> {
        Object inner = switch (kind) {
          default: yield null;
        };
        if (inner == null) {
          // finding: 'arms' returns null as its Optional<User>, which no reader of an Optional expects; write an empty one
          yield (Optional<User>) null;
        }
        yield cache;
      }
      default -> throw new IllegalStateException();
    };
  }

  static OptionalInt locals(Optional<String> given) {
    // finding: 'found' is an Optional that is set to null, which no reader of an Optional expects; write an empty one
    Optional<String> found = null;
    Runnable later =
        () -> {
          // finding: 'own' is an Optional that may be null, so that nothing has two forms; drop the annotation and write an empty one for nothing
          @Nullable Optional<String> own;
          // finding: 'own' is an Optional that is set to null, which no reader of an Optional expects; write an empty one
          own = null;
        };
    // finding: 'given' is an Optional that is set to null, which no reader of an Optional expects; write an empty one
    given = null;
    // finding: Optional.of throws a NullPointerException if it is given null; write Optional.empty(), or Optional.ofNullable for a value that may be null
    found = Optional.of(null);
    // finding: Optional.of throws a NullPointerException if it is given null; write Optional.empty(), or Optional.ofNullable for a value that may be null
    found = java.util.Optional.<String>of(given.isPresent() ? "" : null);
    // finding: 'locals' returns null as its OptionalInt, which no reader of an Optional expects; write an empty one
    return null;
  }

  // finding: 'known' is an Optional that may be null, so that nothing has two forms; drop the annotation and write an empty one for nothing
  abstract @Nullable Optional<User> known(
      // finding: 'name' is an Optional that may be null, so that nothing has two forms; drop the annotation and write an empty one for nothing
      @javax.annotation.Nullable Optional<String> name);

  Object nested() {
    class Finder {
      Optional<User> first() {
        // finding: 'first' returns null as its Optional<User>, which no reader of an Optional expects; write an empty one
        return null;
      }
    }
    return new Supplier<Optional<User>>() {
      private Optional<User> kept;

      @Override
      public Optional<User> get() {
        // finding: 'kept' is an Optional that is set to null, which no reader of an Optional expects; write an empty one
        kept = null;
        // finding: 'get' returns null as its Optional<User>, which no reader of an Optional expects; write an empty one
        return null;
      }
    };
  }

  class Inner {
    void clear() {
      // finding: 'cache' is an Optional that is set to null, which no reader of an Optional expects; write an empty one
      cache = null;
    }
  }
}

// finding: 'mail' is an Optional that may be null, so that nothing has two forms; drop the annotation and write an empty one for nothing
record User(String name, java.util.@Nullable Optional<String> mail) {

  User {
    if (name == null) {
      // finding: 'mail' is an Optional that is set to null, which no reader of an Optional expects; write an empty one
      mail = null;
    }
  }

  public java.util.@Nullable Optional<String> mail() {
    return mail;
  }
}

enum Finders {
  NONE {
    @Override
    Optional<User> find() {
      // finding: 'find' returns null as its Optional<User>, which no reader of an Optional expects; write an empty one
      return null;
    }
  };

  abstract Optional<User> find();
}

/** One fact, one finding: the annotation already says what is returned. */
class Converter {
  // finding: 'convert' is an Optional that may be null, so that nothing has two forms; drop the annotation and write an empty one for nothing
  @Nullable Optional<String> convert(String text) {
    return text == null ? null : Optional.of(text);
  }
}
