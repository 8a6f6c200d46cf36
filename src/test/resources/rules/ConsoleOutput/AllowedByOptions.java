// option: consoleAllowed=shop.cli.**, shop.*.Console
package shop.cli;

class Printer {
  void print() {
    System.out.println("allowed");
  }

  static class Nested {
    void print() {
      System.err.println("allowed");
    }
  }
}
