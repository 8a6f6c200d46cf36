// option: maxParams=10
package shop.shipping;

public class Shipments {

  public void ship(String name, String street, int zip, String city, double weight, long day) {}
}
