package shop;

class Fine {
  void print() {
    System.out.println("fine");
  }
}
