package shop.carts;

import java.util.AbstractList;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;

abstract class Cart {

  abstract Money total();

  Money discount(Customer customer) {
    return customer.isCompany() ? Money.ZERO : Money.of(1);
  }

  void add(Item item) {
    throw new UnsupportedOperationException("a cart that was paid is immutable");
  }

  void messages(int kind) {
    switch (kind) {
      case 0 -> throw new UnsupportedOperationException("this view is read-only");
      case 1 -> throw new UnsupportedOperationException("unmodifiable");
      case 2 -> throw new UnsupportedOperationException("not supported; not implemented either");
      case 3 -> throw new UnsupportedOperationException("vouchers are not supported");
      default -> throw new UnsupportedOperationException();
    }
  }

  void notOfTheProgram(Type type, Todo todo, String name) {
    if (type.isInterface()) {
      throw new IllegalArgumentException(name + " is not implemented by " + type);
    }
    if (todo == null) {
      throw new IllegalArgumentException("todo must not be null");
    }
    if (name.isEmpty()) {
      throw new IllegalStateException("the stub is closed");
    }
    if (name.equals("TODO")) {
      throw new TodoNotFoundException(name + " was not found, mastodons were");
    }
    throw new NoSuchElementException(name);
  }

  private static final class Prices {
    private Prices() {
      throw new UnsupportedOperationException();
    }
  }

  static final class Names {
    private Names() {
      throw new AssertionError("not implemented");
    }
  }

  static final class Items extends AbstractList<Item> {
    @Override
    public Item get(int index) {
      throw new IndexOutOfBoundsException(index);
    }

    @Override
    public Item remove(int index) {
      throw new UnsupportedOperationException("remove is not implemented");
    }

    @Override
    public int size() {
      throw new UnsupportedOperationException();
    }
  }

  Iterator<Item> items() {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return false;
      }

      @Override
      public Item next() {
        throw new NoSuchElementException("TO DO");
      }

      public void remove() {
        throw new UnsupportedOperationException("not implemented");
      }
    };
  }

  Map.Entry<String, Item> entry(Item item) {
    return new Map.Entry<String, Item>() {
      public String getKey() {
        return "TODO: not yet implemented";
      }

      public Item getValue() {
        return item;
      }

      public Item setValue(Item value) {
        throw new UnsupportedOperationException();
      }
    };
  }

  public int hashCode() {
    throw new UnsupportedOperationException();
  }

  interface Listener {
    default void changed(Cart cart) {
      throw new UnsupportedOperationException();
    }
  }

  RuntimeException created() {
    return new UnsupportedOperationException("TODO");
  }

  void rethrown(RuntimeException e) {
    throw e;
  }

  private static final String TEXT =
      """
      throw new UnsupportedOperationException("TODO");
      """;

  // TODO throw new NotImplementedException();
}

enum Size {
  SMALL {
    @Override
    Money price() {
      throw new UnsupportedOperationException();
    }
  };

  Money price() {
    return Money.ZERO;
  }
}

record Line(Item item, int count) {
  Line {
    throw new UnsupportedOperationException();
  }
}

/** What is there so that the compiler can reject calls of it. */
class SortedItems {
  @DoNotCall("Elements must be Comparable")
  @Deprecated
  static <E> SortedItems of(E item) {
    throw new UnsupportedOperationException();
  }
}

/** What sends callers elsewhere. */
class ArchivedItems {
  java.util.List<Item> all() {
    throw new UnsupportedOperationException(
        "This method is not implemented in ArchivedItems. Please use Items instead.");
  }

  int count() {
    throw new RuntimeException("Not implemented! Should not be used by clients!");
  }

  Item first() {
    throw new IllegalStateException("Not implemented here, use Items.first() instead");
  }
}

/** What others override as they need it. */
interface Mapping {
  default Item lookUp(String name) {
    throw new UnsupportedOperationException("Not Implemented");
  }
}

abstract class AbstractGateway implements Mapping {
  public boolean handlesRefunds() {
    throw new UnsupportedOperationException("Not Implemented");
  }
}

/** Abstract by its name. */
class AbstractRefunds {
  public boolean refund() {
    throw new UnsupportedOperationException("Not Implemented");
  }
}
