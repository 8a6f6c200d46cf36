package shop.wire;

public record Line(String orderId, int count) {}
