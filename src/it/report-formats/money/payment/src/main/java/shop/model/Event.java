package shop.model;

/** Says {@code <b>} & "quotes" in its messages: the type of the payload is quoted. */
public record Event(Object payload, String orderId) {}
