// option: maxParams=3
// option: maxMethods=5
// option: maxComponents=5
package shop.shipping;

// finding: 'Order' has 6 components, which nobody passes in the right order without looking; group those that belong together into records of their own
public record Order(int a, int b, int c, int d, int e, int f) {

  // finding: 'ship' has 4 parameters, which nobody passes in the right order without looking; pass those that belong together as one record
  public void ship(int from, int to, int kilos, int boxes) {}
}

// finding: 'ParcelDto' is a model and has 6 methods that are no accessors, so it does more than hold data; move them to the classes that use the data
class ParcelDto {

  int kilos;

  void pack() {}

  void unpack() {}

  void weigh() {}

  void load() {}

  void unload() {}

  void track() {}
}
