package shop.payments;

/**
 * Pays orders.
 *
 // finding: this says that work is left to do, but not in a list that anybody reads; put the ticket behind the word, do the work, or delete the comment
 * <p>TODO describe refunds
 */
class Payments {

  // finding: this says that work is left to do, but not in a list that anybody reads; put the ticket behind the word, do the work, or delete the comment
  // TODO handle refunds
  void pay(long cents) {
    // finding: this says that work is left to do, but not in a list that anybody reads; put the ticket behind the word, do the work, or delete the comment
    if (cents < 0) { // FIXME
      return;
    }
    // finding: this says that work is left to do, but not in a list that anybody reads; put the ticket behind the word, do the work, or delete the comment
    /* HACK: the bank wants two calls */ call(cents);
    call(cents);
  }

  private void call(long cents) {}

  // finding: this says that work is left to do, but not in a list that anybody reads; put the ticket behind the word, do the work, or delete the comment
  // TODO(alice) say who called
  enum Currency {
    EUR,
    // finding: this says that work is left to do, but not in a list that anybody reads; put the ticket behind the word, do the work, or delete the comment
    USD // XXX cents only
  }

  // finding: this says that work is left to do, but not in a list that anybody reads; put the ticket behind the word, do the work, or delete the comment
  // TODO the end
}
