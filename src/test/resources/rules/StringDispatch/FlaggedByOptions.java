// option: maxElseIf=2
package shop.payments;

class Payments {

  int fee(int amount) {
    // finding: this chain has 3 else-ifs, more than the 2 that can be kept in mind, and nobody sees which case is missing; write a switch over an enum or a sealed type, a map, or a method of the cases
    if (amount > 100) {
      return 1;
    } else if (amount > 90) {
      return 2;
    } else if (amount > 80) {
      return 3;
    } else if (amount > 70) {
      return 4;
    }
    return 8;
  }
}
