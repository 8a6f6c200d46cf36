package shop.model;

import java.util.List;

public record Order(String customerId, String articleId, List<String> lines) {

  void print() {
    System.out.println(this);
  }
}
