package shop.orders;

class Reader {

  // finding: this keeps alive what was before, and nobody says until when, so it stays; say in which version it goes, or remove it
  /** Takes the old form too, for backwards compatibility. */
  void read(String text) {
    // finding: this keeps alive what was before, and nobody says until when, so it stays; say in which version it goes, or remove it
    // Backward-compatibility with the first form.
    parse(text); // and not for long
    // finding: this keeps alive what was before, and nobody says until when, so it stays; say in which version it goes, or remove it
    /* legacy support. It is not fast. */
  }
}
