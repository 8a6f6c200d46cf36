// option: nouns=salary
package shop.orders;

// finding: component 'baseSalary' is a double, which cannot hold most decimal fractions, so sums are off by cents; write BigDecimal, or a type of its own with the currency
record Contract(double baseSalary, double price) {}
