package shop;

/** Marks what a container fills in. */
public @interface Wired {}
