package shop.lib;

public class Box<T> {}
