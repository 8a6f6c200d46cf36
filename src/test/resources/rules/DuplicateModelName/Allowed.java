package shop.orders;

public record Allowed(OrderId id, Allowed.Currency currency) {

  public record Currency(Code code, Digits digits) {}
}

record Locale(Language language, Country country) {}

interface Process {}
