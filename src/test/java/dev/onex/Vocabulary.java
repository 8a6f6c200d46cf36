package dev.onex;

import java.util.List;

/**
 * What random sources are made of. A {@code #} in a name is where its number goes.
 *
 * @param packages package declarations
 * @param imports import declarations
 * @param annotations annotations
 * @param superTypes what follows the name of a class
 * @param classNames stems of the names of classes
 * @param names names of variables and methods
 * @param types types
 * @param values expressions
 * @param statements statements
 * @param catches parameters of catch clauses
 * @param broken methods that the parser rejects
 */
record Vocabulary(
    List<String> packages,
    List<String> imports,
    List<String> annotations,
    List<String> superTypes,
    List<String> classNames,
    List<String> names,
    List<String> types,
    List<String> values,
    List<String> statements,
    List<String> catches,
    List<String> broken) {

  private static final List<String> NAMES =
      List.of(
          "a",
          "order",
          "customerId",
          "createdAt",
          "größe",
          "x\uD835\uDC00",
          "record",
          "when",
          "yield",
          "$v",
          "sealed",
          "permits",
          "lines",
          "cache");
  private static final List<String> TYPES =
      List.of(
          "int",
          "String",
          "Object",
          "List<String>",
          "Map<String, Object>",
          "List",
          "Optional<String>",
          "int[]",
          "Map.Entry<? extends Object, List<?>>",
          "java.util.Map<String,List<Map<Object,?>>>",
          "Date",
          "T",
          "@Nullable String",
          "Größe");
  private static final List<String> VALUES =
      List.of(
          "null",
          "1",
          "0x1.8p-3",
          "\"}\"",
          "\"\\\"{\"",
          "'}'",
          "'\\''",
          "\"\"\"\n  } \"{\" \\\"\"\" ; // \n \"\"\"",
          "\"\\u00e4\\u007b\"",
          "new int[] {1, 2,}",
          "new Object() { int z; void y() { f(); } }",
          "x -> { return g(x); }",
          "(p, q) -> p < q",
          "List.<String>of()",
          "a < b ? c : d",
          "new HashMap<String, Map<K, V>>()",
          "A::b",
          "Optional.empty()",
          "switch (x) { case 1 -> { yield 2; } default -> f(); }",
          "x >> 2 >>> 3",
          "\"\uD83D\uDE00\"");
  private static final List<String> STATEMENTS =
      List.of(
          ";",
          "f();",
          "System.out.println(a);",
          "return;",
          "throw new RuntimeException(\"x\");",
          "throw new UnsupportedOperationException();",
          "int x = 1, y[] = {};",
          "{ }",
          "this.order = order;",
          "final record L(int a) { L { } }",
          "class Local<T> { int a; void b() { c(); } }",
          "enum E { A, B { void f() { g(); } }; int x; }",
          "@Deprecated enum E implements I { }",
          "x = non-sealed;",
          "for (Object o : p.q()) { r(o); }",
          "if (a < b) { c(); } else if (d) e(); else { }",
          "switch (a) { case 1: b(); break; default: { } }",
          "label: while (true) { break label; }",
          "synchronized (this) { e.printStackTrace(); }",
          "do { i++; } while (i < 3);",
          "String yield = null;");

  /** Words that are hard to tell apart for whoever does not parse: little that rules flag. */
  static Vocabulary ofStructure() {
    return new Vocabulary(
        List.of("package shop.orders;", "package a . model ;"),
        List.of(
            "import java.util.List;",
            "import java.util.*;",
            "import static java.lang.Math.max;",
            "import java.util . Map ;",
            "import static a.B.*;"),
        List.of(
            "@Deprecated",
            "@X(1)",
            "@a.b.Y(v = {\"}\", \"{\"}, w = @Z)",
            "@SuppressWarnings(\"all\")"),
        List.of("extends Base<T, int[]>"),
        List.of("Klasse", "OrderDto", "Größe"),
        NAMES,
        TYPES,
        VALUES,
        STATEMENTS,
        List.of("Exception e", "final A | B e"),
        List.of("void broken() { f() g(); }"));
  }
}
