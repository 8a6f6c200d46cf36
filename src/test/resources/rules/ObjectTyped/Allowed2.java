package shop.catalog;

import com.google.errorprone.annotations.CompatibleWith;
import java.util.Collection;

/** A project may have types of such names itself. */
class Object {}

class Serializable {}

record Shelf(Object thing, Serializable series) {}

public interface Index<K> extends Collection<K> {
  boolean containsKey(@CompatibleWith("K") java.lang.Object key);

  boolean remove(java.lang.Object key);

  private java.lang.Object any() {
    return new java.lang.Object();
  }
}

class Service {
  public java.lang.Object call(java.lang.Object argument) {
    return argument;
  }
}
