package shop.orders;

/** Forms of one thing. */
public sealed interface Allowed permits Circle, Allowed.Square {

  record Square(Length side, Point at) implements Allowed {}

  record Triangle(Length a, Length b, Length c) {}

  record Pair(Point one, Point other) {}

  record Line(Point from, Point to) {}
}

record Circle(Length radius, Point at) implements shop.orders.Allowed {}
