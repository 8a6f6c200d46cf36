package shop.shipping;

import jakarta.inject.Inject;

public class Shipments implements Carrier {

  public void ship(ShipmentRequest request) {}

  public void ship(String name, String street, int zip, String city, double weight) {}

  /** Constructors and records have what they hold. */
  public Shipments(String name, String street, int zip, String city, double weight, long day) {}

  /** The supertype decides. */
  @Override
  public void carry(int from, int to, int kilos, int boxes, boolean cold, boolean fast) {}

  @Inject
  public void wire(Object a, Object b, Object c, Object d, Object e, Object f) {}

  @org.springframework.web.bind.annotation.GetMapping
  public void list(int from, int to, int kilos, int boxes, boolean cold, boolean fast) {}

  @Deprecated
  public void send(String name, String street, int zip, String city, double weight, long day) {}

  /** Numbered parameters are the elements of a collection. */
  public static Object of(Object k1, Object v1, Object k2, Object v2, Object k3, Object v3) {
    return k1;
  }

  private void pack(int from, int to, int kilos, int boxes, boolean cold, boolean fast) {}

  void packHere(int from, int to, int kilos, int boxes, boolean cold, boolean fast) {}

  private static final class Hidden {

    public void pack(int from, int to, int kilos, int boxes, boolean cold, boolean fast) {}
  }

  public static class ShipmentBuilder {

    public void with(int from, int to, int kilos, int boxes, boolean cold, boolean fast) {}
  }

  String text =
      """
      public void ship(int a, int b, int c, int d, int e, int f) {}
      """;
}

interface Carrier {

  void carry(int from, int to, int kilos, int boxes, boolean cold, boolean fast);
}

record ShipmentRequest(String name, String street, int zip, String city, double weight, long day) {}

/** Accessors, static, private and overriding methods do not count. */
class ModelShipment {

  private int kilos;
  private int boxes;

  int getKilos() {
    return kilos;
  }

  void setKilos(int kilos) {
    this.kilos = kilos;
  }

  boolean isCold() {
    return false;
  }

  boolean hasBoxes() {
    return boxes > 0;
  }

  ModelShipment withBoxes(int boxes) {
    return this;
  }

  int boxes() {
    return boxes;
  }

  static ModelShipment empty() {
    return new ModelShipment();
  }

  private void check() {}

  @Override
  public boolean equals(Object other) {
    return other == this;
  }

  @Override
  public int hashCode() {
    return 1;
  }

  @Override
  public String toString() {
    return "";
  }

  void pack() {}

  void unpack() {}
}

/** No model. */
class ShipmentService {

  void a() {}

  void b() {}

  void c() {}

  void d() {}

  void e() {}

  void f() {}

  void g() {}

  void h() {}

  void i() {}

  void j() {}

  void k() {}
}
