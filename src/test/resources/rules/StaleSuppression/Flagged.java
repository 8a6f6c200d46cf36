package shop.model;

import java.util.List;

record Order(
    OrderId id,
    // finding: nothing here offends RawType, so this marker would only hide what comes later; take it away
    List<OrderLine> lines, // onex-ok: RawType the wire format is untyped
    // finding: this marker held until 2026-10-31, so it suppresses nothing any more; mend what it hides, or say why it may stay longer, and give another date
    Object payload, // onex-ok: ObjectTyped version 2 gives it a type until=2026-10-31
    // finding: nothing here offends StringId or UntypedTime, so this marker would only hide what comes later; take StringId and UntypedTime out of it
    Object notes) { // onex-ok: StringId, ObjectTyped, UntypedTime nobody knows what is in it

  // finding: nothing here offends RawType, so this marker would only hide what comes later; take it away
  @SuppressWarnings("onex:RawType") // callers of version 1 still link against this
  List<OrderLine> sorted() {
    return lines();
  }
}

// finding: nothing here offends ConsoleOutput, so this marker would only hide what comes later; take it away
// onex-ok: ConsoleOutput this is a tool for the terminal
class OrderReader {

  // finding: nothing here offends ConsoleOutput, so this marker would only hide what comes later; take it away
  int count = 1; // onex-ok: ConsoleOutput this is a tool for the terminal

  void read() {
    // finding: nothing here offends ConsoleOutput, so this marker would only hide what comes later; take it away
    // onex-ok: ConsoleOutput this is a tool for the terminal
    count++;
    count++;
  }
}
