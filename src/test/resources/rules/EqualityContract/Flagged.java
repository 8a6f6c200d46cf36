package shop.stock;

import java.util.Comparator;

public final class ArticleNumber {

  private final String value;

  ArticleNumber(String value) {
    this.value = value;
  }

  @Override
  // finding: 'equals' has no 'hashCode' beside it, so equal objects get lost in a HashMap or HashSet; write both, or make the type a record
  public boolean equals(Object other) {
    return other instanceof ArticleNumber that && that.value.equals(value);
  }
}

// finding: component 'bytes' is an array, which a record compares by identity, so records of the same contents differ; write a type that compares its contents, or 'equals' and 'hashCode' with Arrays
record Checksum(byte[] bytes) {}

class Shelf {

  private int number;

  @Override
  // finding: 'hashCode' has no 'equals' beside it, so an object still equals nothing but itself; write both, or neither
  public int hashCode() {
    return number;
  }
}

class Price {

  private int cents;

  // finding: 'equals(Price)' only overloads 'equals(Object)', so collections never call it; write 'equals(Object)', and 'hashCode' with it
  public boolean equals(Price other) {
    return other.cents == cents;
  }

  public int hashCode() {
    return cents;
  }
}

// finding: component 'texts' is an array, which a record compares by identity, so records of the same contents differ; write a type that compares its contents, or 'equals' and 'hashCode' with Arrays
record Labels(int id, String... texts) {

  Labels {
    texts = texts.clone();
  }
}

record Pallet(
    int number,
    // finding: component 'weights' is an array, which a record compares by identity, so records of the same contents differ; write a type that compares its contents, or 'equals' and 'hashCode' with Arrays
    long[] weights,
    // finding: component 'grid' is an array, which a record compares by identity, so records of the same contents differ; write a type that compares its contents, or 'equals' and 'hashCode' with Arrays
    int[][] grid) {

  // finding: 'equals(int)' only overloads 'equals(Object)', so collections never call it; write 'equals(Object)', and 'hashCode' with it
  boolean equals(int other) {
    return number == other;
  }

  static boolean equals(Object one, Object other) {
    return one == other;
  }
}

record Slot(int number) {

  @Override
  // finding: 'equals' has no 'hashCode' beside it, so equal objects get lost in a HashMap or HashSet; write both, or make the type a record
  public boolean equals(java.lang.Object other) {
    return other instanceof Slot;
  }

  interface Ordered {

    abstract class ByName implements Ordered, Comparator<String> {

      @Override
      // finding: 'equals' has no 'hashCode' beside it, so equal objects get lost in a HashMap or HashSet; write both, or make the type a record
      public boolean equals(final Object other) {
        return other == this;
      }
    }
  }
}

/** Its superclass has neither of the two. */
class Box extends Container {

  // finding: 'equals(Box)' only overloads 'equals(Object)', so collections never call it; write 'equals(Object)', and 'hashCode' with it
  boolean equals(Box box) {
    return box.hashCode() == hashCode();
  }
}

class Container {

  int equals(Container one, Container other) {
    return 0;
  }
}

enum Channel {
  WEB;

  static class Key extends Object {

    @Override
    // finding: 'hashCode' has no 'equals' beside it, so an object still equals nothing but itself; write both, or neither
    public int hashCode() {
      return super.hashCode() + 1;
    }
  }
}
