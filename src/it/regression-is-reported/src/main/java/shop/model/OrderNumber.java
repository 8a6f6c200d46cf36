package shop.model;

public record OrderNumber(long value) {}
