package shop.payments;

/** Pays orders, and keeps a list of what customers want TO DO; to do: nothing. */
class Payments {

  // TODO(PAY-311) handle refunds
  private static final String TODO = "TODO: buy milk";

  // TODO PAY-312 handle chargebacks
  private static final String FIXME = """
      // FIXME in a text block
      """;

  // TODO(b/139726489): handle partial refunds
  // FIXME see https://tickets.example.com/PAY-313
  private static final String HACK = "/* XXX */";

  /** Finds {@code TODO} and <code>FIXME</code>, and in <pre>{@code
   * pay(); // XXX
   * }</pre> what {@literal HACK} means.
   */
  String markers() {
    return TODO + FIXME + HACK;
  }

  // HACK #27: the bank wants two calls
  String todo() {
    return TODO + FIXME + HACK; // todo: rename, TODOS, aTODO, TODO_LIST
  }
}
