package shop.model;

/** So many of one article. */
public record OrderLine(Article article, int quantity) {}
