package dev.onex.outline;

/** Gathers the cues in the tokens that a cursor passes. */
final class Sightings {

  private final WordTable words;
  private long low;
  private long high;

  /** The slot of the token passed last, which may open a pair. */
  private int before;

  Sightings(WordTable words) {
    this.words = words;
    forgetToken();
  }

  /** What comes next does not make a pair with what was before. */
  void forgetToken() {
    before = words.slotOf(Lexer.END);
  }

  /** Sees the next token. */
  void pass(Lexer token) {
    int slot = token.kind == Lexer.WORD ? token.slot : words.slotOf(token.kind);
    low |= words.low(slot) | words.openingLow(before) & words.closingLow(slot);
    high |= words.high(slot) | words.openingHigh(before) & words.closingHigh(slot);
    before = slot;
    if (words.mayHaveMore(slot)) {
      add(words.more(slot, token.bytes, token.start, token.pos));
    }
  }

  private void add(Mask more) {
    low |= more.low();
    high |= more.high();
  }

  /** What was seen since the last call. */
  Mask take() {
    Mask taken = (low | high) == 0 ? Mask.NONE : new Mask(low, high);
    low = 0;
    high = 0;
    return taken;
  }
}
