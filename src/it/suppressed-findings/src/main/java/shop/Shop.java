// onex-file-ok: ConsoleOutput this is a tool for the terminal

package shop;

/** It prints. */
final class Shop {

  void open() {
    System.out.println("open");
  }

  void close() {
    System.out.println("closed");
  }
}
