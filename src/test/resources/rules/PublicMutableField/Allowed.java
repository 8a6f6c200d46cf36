package shop.orders.model;

import java.util.List;

record Customer(String name, int discount) {
  public static final int LIMIT = 10;
}

class Address {
  private String street;
  private final String city = "public String city;";
  public final List<String> tags = List.of();
  static int known;
  protected static int seen;

  String street() {
    return street;
  }

  Runnable counter() {
    class Count {
      public int value;
    }
    return new Runnable() {
      public int runs;

      @Override
      public void run() {
        runs += new Count().value;
      }
    };
  }

  private static final class Draft {
    public String street;
    String city;
    public static int drafts;
  }

  static class AddressBuilder {
    public String street;
    String city;

    Address build() {
      return new Address();
    }
  }
}

interface Limits {
  int MOST = 5;
  String TEXT =
      """
      public String text;
      """;
}

@interface Marker {
  String NAME = "name";
}

enum Level {
  LOW,
  HIGH;

  private int weight;
  int order;
}
