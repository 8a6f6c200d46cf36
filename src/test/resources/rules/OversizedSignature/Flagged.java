package shop.shipping;

public class Shipments {

  // finding: 'ship' has 6 parameters, which nobody passes in the right order without looking; pass those that belong together as one record
  public void ship(String name, String street, int zip, String city, double weight, long day) {}

  // finding: 'cost' has 6 parameters, which nobody passes in the right order without looking; pass those that belong together as one record
  protected static int cost(int zone, int kilos, int[] sizes, boolean cold, boolean fast, int... more) {
    return 0;
  }

  public interface Carrier {

    // finding: 'carry' has 6 parameters, which nobody passes in the right order without looking; pass those that belong together as one record
    void carry(int from, int to, int kilos, int boxes, boolean cold, boolean fast);

    enum Speed {
      SLOW;

      // finding: 'price' has 6 parameters, which nobody passes in the right order without looking; pass those that belong together as one record
      public int price(int from, int to, int kilos, int boxes, boolean cold, Speed other) {
        return 0;
      }
    }
  }

  /** A model that does more than hold data. */
  // finding: 'ModelShipment' is a model and has 11 methods that are no accessors, so it does more than hold data; move them to the classes that use the data
  public static class ModelShipment {

    private int kilos;

    public int getKilos() {
      return kilos;
    }

    void pack() {}

    void unpack() {}

    void weigh() {}

    void load() {}

    void unload() {}

    void track() {}

    void insure() {}

    void bill() {}

    void notifyCustomer() {}

    void close() {}

    void archive() {}
  }
}

// finding: 'Order' has 16 components, which nobody passes in the right order without looking; group those that belong together into records of their own
record Order(
    int a, int b, int c, int d, int e, int f, int g, int h, int i, int j, int k, int l, int m,
    int n, int o, int p) {}
