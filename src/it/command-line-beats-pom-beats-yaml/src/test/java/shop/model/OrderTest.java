package shop.model;

import java.util.ArrayList;
import java.util.List;

class OrderTest {

  void print() {
    List lines = new ArrayList();
    System.out.println(lines);
  }
}
