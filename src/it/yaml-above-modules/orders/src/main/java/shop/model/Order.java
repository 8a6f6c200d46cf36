package shop.model;

import java.util.ArrayList;
import java.util.List;

public record Order(String customerId, int count) {

  void print() {
    List lines = new ArrayList();
    System.out.println(lines);
  }
}
