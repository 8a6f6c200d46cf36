package shop.orders;

/** Its components are data without types of their own. */
public record Order(String customerId, String createdAt) {}
