// onex-file-ok: ConsoleOutput this is a tool for the terminal, and this is what it shows

package shop.model;

import java.util.List;

record Order(
    OrderId id,
    Object payload, // onex-ok: ObjectTyped the specification leaves the type of params open
    List lines, /* onex-ok: RawType - the wire format is untyped until=2027-01-31 */
    List<OrderLine> notes) {

  // onex-ok: RawType, ObjectTyped callers of version 1 still link against this
  public static List all(Object filter) {
    return List.of();
  }

  @SuppressWarnings("onex:RawType") // callers of version 1 still link against this
  public static List lines(Order order) {
    return order.lines();
  }

  // Callers of version 1 still link against this.
  @SuppressWarnings({"unused", "onex:RawType"})
  public static List notes(Order order) {
    return order.lines();
  }

  /** Not a marker, for Javadoc documents: onex-ok: RawType */
  static String marker() {
    // Comments may speak of onex-ok and onex-file-ok.
    /** onex-ok */
    System.out.println("// onex-ok");
    String other = "onex:all";
    return """
        // onex-ok: all
        """;
  }

  // onex-maven-plugin checks this class.
  @SuppressWarnings("all")
  void run() {}
}
