package shop.orders;

// finding: 'Currency' is also the name of java.util.Currency, so readers need the imports to tell them apart, and editors import the wrong one; give it a name that says the difference
public record Currency(Code code, Digits digits) {}
