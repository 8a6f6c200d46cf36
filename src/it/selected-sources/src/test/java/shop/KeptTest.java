package shop;

class KeptTest {
  void p() {
    System.out.println(1);
  }
}
