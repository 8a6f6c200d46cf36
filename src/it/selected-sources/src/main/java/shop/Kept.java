package shop;

class Kept {
  void p() {
    System.out.println(1);
  }
}
