package shop.model;

/** What can be ordered. */
public enum Article {
  BOOK,
  PEN
}
