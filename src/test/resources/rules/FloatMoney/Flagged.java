package shop.orders;

public record Order(
    // finding: component 'unitPrice' is a double, which cannot hold most decimal fractions, so sums are off by cents; write BigDecimal, or a type of its own with the currency
    double unitPrice,
    int count,
    // finding: component 'taxes' is a float[], which cannot hold most decimal fractions, so sums are off by cents; write BigDecimal, or a type of its own with the currency
    float[] taxes) {}

class AccountEntity {

  // finding: field 'balance' is a Double, which cannot hold most decimal fractions, so sums are off by cents; write BigDecimal, or a type of its own with the currency
  private Double balance;

  // finding: field 'grand_total' is a java.lang.Float, which cannot hold most decimal fractions, so sums are off by cents; write BigDecimal, or a type of its own with the currency
  private java.lang.Float grand_total;

  // finding: field 'fee' is a double, which cannot hold most decimal fractions, so sums are off by cents; write BigDecimal, or a type of its own with the currency
  private double weight, fee;

  double price() {
    return fee;
  }
}
