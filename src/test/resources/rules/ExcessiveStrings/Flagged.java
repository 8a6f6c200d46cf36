package shop.customers;

// finding: 'Person' holds 6 Strings that pass for each other: first, last, mail, phone, street, city; give them types of their own, and group what belongs together
public record Person(
    String first, String last, String mail, String phone, String street, String city) {}

// finding: 'ModelCustomer' holds 6 Strings that pass for each other: first, last, mail, phone, street, city; give them types of their own, and group what belongs together
class ModelCustomer {

  private final String first = "";
  private String last, mail;
  java.lang.String phone;
  protected String street;
  public String city;

  static class Note {}

  // finding: 'Contact' holds 7 Strings that pass for each other: first, last, mail, phone, street, city, zip; give them types of their own, and group what belongs together
  record Contact(
      int number,
      String first,
      String last,
      String mail,
      String phone,
      String street,
      String city,
      String zip,
      String description) {}
}

enum Channel {
  WEB;

  // finding: 'Desk' holds 6 Strings that pass for each other: a, b, c, d, e, f; give them types of their own, and group what belongs together
  record Desk(String a, String b, String c, String d, String e, String f) {}
}
