package shop.orders.model;

import java.util.List;

class Customer {
  // finding: field 'name' is public and not final, so any code that sees it can change it without its class noticing; make it private final with an accessor, or its type a record
  public String name;

  // finding: field 'discount' is protected and not final, so any code that sees it can change it without its class noticing; make it private final with an accessor, or its type a record
  protected int discount;

  // finding: field 'mail' is package-private and not final, so its whole package can change it without its class noticing; make it private final with an accessor, or its type a record
  String mail = "final private";

  // finding: field 'street' is public and not final, so any code that sees it can change it without its class noticing; make it private final with an accessor, or its type a record
  // finding: field 'city' is public and not final, so any code that sees it can change it without its class noticing; make it private final with an accessor, or its type a record
  public volatile String street, city = "";

  // finding: field 'count' is public static and not final, so any code that sees it can change it without its class noticing; make it final, or private behind methods that guard it
  public static int count;

  @Deprecated
  public
  // finding: field 'tags' is public and not final, so any code that sees it can change it without its class noticing; make it private final with an accessor, or its type a record
  List<String> tags = List.of("a", "b");

  static class Address {
    // finding: field 'zip' is package-private and not final, so its whole package can change it without its class noticing; make it private final with an accessor, or its type a record
    String zip;
  }
}

record Price(long cents, String currency) {
  // finding: field 'fallback' is public static and not final, so any code that sees it can change it without its class noticing; make it final, or private behind methods that guard it
  public static String fallback = "EUR";
}
