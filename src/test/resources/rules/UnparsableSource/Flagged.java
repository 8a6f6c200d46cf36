package shop.orders;

import java.util.List;

class Orders {

  /** An unfinished edit. */
  int total(List<Integer> prices) {
    int sum = 0;
    for (int price : prices) {
      // finding: not parsable as Java 26: Found ";"; if javac accepts it, either the configured <release> is wrong or the parser has a limit here; nothing else in this declaration was checked
      sum = sum + ;
    }
    return sum;
  }
}
