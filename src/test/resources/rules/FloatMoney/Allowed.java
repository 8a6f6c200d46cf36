package shop.orders;

import java.math.BigDecimal;

public record Order(BigDecimal unitPrice, long totalCents, double weight) {}

/** The last word is another one. */
record Rates(double priceRatio, double taxPercent, double costCount, float totalWeight, double aPriori) {}

class AccountEntity {

  private static final double MIN_AMOUNT = 0.01;

  private int amount;

  private Money balance;

  private double[] coffees;

  double price(double price) {
    double amount = price;
    return amount;
  }
}

record Money(BigDecimal amount, String currency) {}

/** A value wrapper. */
record Price(double price) {}

class Service {
  private double price;

  static class Double {}

  record Own(Double price, int count) {}
}
