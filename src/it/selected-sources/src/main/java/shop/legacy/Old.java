package shop.legacy;

class Old {
  void p() {
    System.out.println(1);
  }
}
