package shop.model;

/** What an order is known by. */
public record OrderNumber(String text) {}
