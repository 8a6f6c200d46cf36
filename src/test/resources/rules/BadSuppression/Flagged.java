package shop.model;

import java.util.List;

record Order(
    OrderId id,
    // finding: this marker gives no reason, so it suppresses nothing; say after the rule why the code may stay as it is, in at least 8 letters
    Object payload, // onex-ok: ObjectTyped
    // finding: there is no rule RawTypes, so this marker suppresses nothing; did you mean RawType?
    List lines, // onex-ok: RawTypes the wire format is untyped
    // finding: this marker names no rule, so it suppresses nothing; write // onex-ok: RawType and the reason, with the name of the rule that may be offended here
    List notes) { // onex-ok

  // finding: a marker for everything would hide what nobody has seen yet, so it suppresses nothing; name the rules that may be offended here
  // onex-ok: all this class is generated from an old schema
  public static List all() {
    return List.of();
  }

  // finding: no comment beside this annotation says why, so it suppresses nothing; write the reason next to it, in at least 8 letters
  @Deprecated @SuppressWarnings("onex:RawType")
  public static List lines(Order order) {
    return order.lines();
  }
}

class OrderReader {

  // finding: a marker for the file counts only above its package line, so this one suppresses nothing; move it there, or write onex-ok
  // onex-file-ok: ConsoleOutput this is a tool for the terminal
  void read() {
    // finding: onex-okay is no marker, so it suppresses nothing; did you mean onex-ok?
    System.out.println("reading"); // onex-okay: ConsoleOutput this is a tool for the terminal
    // finding: until=soon is no date, so this marker suppresses nothing; write it as until=2027-01-31
    System.out.println("done"); // onex-ok: ConsoleOutput this is a tool for the terminal until=soon
    // finding: two dates contradict each other, so this marker suppresses nothing; keep one until=
    log("done"); // onex-ok: ConsoleOutput a tool for the terminal until=2027-01-31 until=2028-01-31
    // finding: this marker gives no reason, so it suppresses nothing; say after the rule why the code may stay as it is, in at least 8 letters
    log("read"); /* onex-ok: ConsoleOutput, RawType because 1234567890 */
  }

  // finding: UnparsableSource is about the check itself, so no marker suppresses it; mend what it reports, and take the marker away
  // onex-ok: UnparsableSource the parser does not know this syntax
  void log(String message) {}

  // finding: this annotation names no rule, so it suppresses nothing; write "onex:RawType", with the name of the rule that may be offended here
  @SuppressWarnings("onex") // the wire format is untyped
  Object parse(String text) {
    // finding: there is no rule Nonsense, so this marker suppresses nothing
    @SuppressWarnings({"unused", "onex:Nonsense"}) // the wire format is untyped
    List parsed = List.of();
    return parsed;
  }
}
