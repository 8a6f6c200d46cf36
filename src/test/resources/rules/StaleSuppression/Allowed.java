// onex-file-ok: StubImplementation this shows what the next version looks like

package shop.model;

import java.util.List;

record Order(
    OrderId id,
    Object payload, // onex-ok: ObjectTyped version 2 gives it a type until=2026-11-25
    Object notes) { // onex-ok: ObjectTyped nobody knows what is in it

  @SuppressWarnings("onex:RawType") // callers of version 1 still link against this
  public List sorted() {
    throw new UnsupportedOperationException("not implemented yet");
  }
}

// onex-ok: ConsoleOutput this is a tool for the terminal
class OrderReader {

  void read() {
    System.out.println("reading");
  }
}

class OrderWriter {

  void write() {
    // onex-ok: ConsoleOutput the user waits for this line
    System.out
        .println("writing");

    try {
      write();
      // onex-ok: SwallowedException the printer may be off, and that is fine
    } catch (Exception e) {
      // nothing is lost
    }
    try {
      write();
    } catch (IllegalStateException e) {
      // onex-ok: SwallowedException the printer may be off, and that is fine
    }
  }
}
