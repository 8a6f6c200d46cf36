package shop.customers;

import java.util.List;

public record Person(PersonName name, ContactInfo contact, Address address) {}

record PersonName(String first, String last) {}

record ContactInfo(String mail, String phone) {}

record Address(String street, String house, String zip, String city, String country, int floor) {}

/** Only Strings count. */
record Order(
    OrderId id,
    CustomerId customer,
    ArticleId article,
    Money price,
    Money tax,
    Status status,
    List<String> tags,
    String[] labels,
    CharSequence code,
    Object extra) {}

/** Nor do names of texts. */
record Article(
    String name,
    String number,
    String description,
    String shortDescription,
    String message,
    String text,
    String title,
    String comment,
    String imageUrl,
    String filePath) {}

class CustomerDto {

  private static final String A = "";
  private static final String B = "";
  private static final String C = "";
  static String d;
  static String e;
  static String f;
  private String name;

  String g() {
    return name;
  }
}

class CustomerService {

  private String a;
  private String b;
  private String c;
  private String d;
  private String e;
  private String f;

  void run() {
    record Local(String a, String b, String c, String d, String e, String f) {}
    String text = """
        record Person(String a, String b, String c, String d, String e, String f) {}
        """;
  }

  private record Hidden(String a, String b, String c, String d, String e, String f) {}
}

class CustomerBuilder {

  private String a;
  private String b;
  private String c;
  private String d;
  private String e;
  private String f;
}
