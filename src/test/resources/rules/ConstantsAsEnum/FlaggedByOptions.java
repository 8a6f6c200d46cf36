// option: nouns=colour
// option: minConstants=2
package shop.orders;

class Paint {
  static final String COLOUR_RED = "red";
  // finding: 'COLOUR_BLUE' and 1 more constants are an enum without its type, so any String passes for one of them; write an enum, such as Colour
  static final String COLOUR_BLUE = "blue";
}
