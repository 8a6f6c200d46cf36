package shop.orders;

public interface FlaggedInterface {
  // finding: result of 'isOpen' is a Boolean, so it may be null and nobody says what that means; write boolean, @Nullable Boolean, or an enum that names all three
  Boolean isOpen();

  boolean isClosed(Boolean strict);
}
