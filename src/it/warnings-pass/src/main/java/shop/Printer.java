package shop;

final class Printer {
  void print(String text) {
    System.out.println(text);
  }
}
