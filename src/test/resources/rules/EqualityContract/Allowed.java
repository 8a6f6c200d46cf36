package shop.stock;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import lombok.Data;
import lombok.EqualsAndHashCode;

public final class ArticleNumber {

  private final String value;

  ArticleNumber(String value) {
    this.value = value;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ArticleNumber that && that.value.equals(value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  public boolean equals(ArticleNumber other) {
    return equals((Object) other);
  }
}

record Checksum(byte[] bytes) {

  @Override
  public boolean equals(Object other) {
    return other instanceof Checksum that && Arrays.equals(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }
}

record Labels(List<String> texts, List<byte[]> images) {}

/** The project's own superclass has the other method, or a library's. */
class Shelf extends Furniture {

  @Override
  public boolean equals(Object other) {
    return super.equals(other) && other instanceof Shelf;
  }
}

class Corner extends Shelf {

  @Override
  public int hashCode() {
    return super.hashCode() + 1;
  }
}

abstract class Furniture {

  @Override
  public boolean equals(Object other) {
    return other instanceof Furniture;
  }

  @Override
  public int hashCode() {
    return 1;
  }
}

abstract class Rows extends AbstractList<String> {

  @Override
  public boolean equals(Object other) {
    return other instanceof Rows;
  }
}

class Mystery extends com.example.Unknown implements Runnable {

  @Override
  public int hashCode() {
    return 1;
  }

  @Override
  public void run() {}
}

/** There for its documentation. */
interface Rule {

  boolean equals(Object other);

  boolean equals(Rule other);
}

class Documented {

  /** Compares by identity. */
  @Override
  public boolean equals(Object other) {
    return super.equals(other);
  }
}

class Tolerant<T> implements Near<T> {

  @Override
  public boolean equals(T other) {
    return true;
  }

  private boolean equals(Tolerant<T> one) {
    return true;
  }

  boolean equals(T one, T other) {
    return one == other;
  }

  int hashCode(T one) {
    return 1;
  }

  static int hashCode(Object... all) {
    return 1;
  }

  Object comparator() {
    return new Object() {
      @Override
      public boolean equals(Object other) {
        return true;
      }
    };
  }
}

/** Lombok writes the other one, and compares arrays by their contents. */
@Data
class Generated {

  byte[] bytes;

  @Override
  public int hashCode() {
    return 1;
  }
}

@EqualsAndHashCode
class Cell {

  private int[] values;

  public boolean equals(Cell other) {
    return true;
  }
}

enum Channel {
  WEB;

  boolean equals(String name) {
    return name().equals(name);
  }
}

class Store {

  private record Page(byte[] bytes) {}

  String text =
      """
      record Checksum(byte[] bytes) { public boolean equals(Object o) { return true; } }
      """;
}
