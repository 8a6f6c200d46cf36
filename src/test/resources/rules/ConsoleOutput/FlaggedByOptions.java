// option: consoleAllowed=shop.*, shop.cli.*.Out, shop.cli.Printers, cli.**
package shop.cli;

class Printer {
  void print() {
    // finding: System.out.println writes past the log, where nobody can filter, route or switch it off; write to a logger
    System.out.println("a star ends at a dot");
  }
}
