// DO NOT EDIT: made by a machine
package shop;

class Made {
  void p() {
    System.out.println(1);
  }
}
