package dev.onex;

import java.util.List;
import java.util.Random;

/** Writes random blanks, comments, types, expressions and statements, full of braces and quotes. */
final class RandomCode {

  private static final List<String> GAPS =
      List.of(
          " ",
          " ",
          " ",
          " ",
          "\n  ",
          "\t",
          " /* } { \" ' */ ",
          " // ' { \"\n ",
          "\n\n",
          " /** @x {@code }} */\n",
          " /* größe \uD83D\uDE00 */ ",
          " // onex-ok: X because\n");

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
          "for (Object o : p.q()) { r(o); }",
          "if (a < b) { c(); } else if (d) e(); else { }",
          "switch (a) { case 1: b(); break; default: { } }",
          "label: while (true) { break label; }",
          "synchronized (this) { e.printStackTrace(); }",
          "do { i++; } while (i < 3);",
          "String yield = null;");

  private final Random random;

  RandomCode(Random random) {
    this.random = random;
  }

  boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  String pick(List<String> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  /** White space or a comment. */
  String gap() {
    return pick(GAPS);
  }

  /** White space, a comment or nothing. */
  String slack() {
    return chance(60) ? "" : gap();
  }

  String name() {
    return pick(NAMES);
  }

  String type() {
    return pick(TYPES);
  }

  String value() {
    return pick(VALUES);
  }

  /** Annotations, each with a gap behind it. */
  String annotations() {
    StringBuilder text = new StringBuilder();
    while (chance(20)) {
      text.append(
              pick(
                  List.of(
                      "@Deprecated",
                      "@X(1)",
                      "@a.b.Y(v = {\"}\", \"{\"}, w = @Z)",
                      "@SuppressWarnings(\"all\")")))
          .append(gap());
    }
    return text.toString();
  }

  /** Parameters or components, in parentheses. */
  String parameters() {
    StringBuilder text = new StringBuilder("(").append(slack());
    int count = below(4);
    for (int i = 0; i < count; i++) {
      boolean last = i == count - 1;
      text.append(annotations())
          .append(type())
          .append(last && chance(15) ? "..." : "")
          .append(gap())
          .append(name())
          .append(i)
          .append(slack())
          .append(last ? "" : ",");
    }
    return text.append(")").toString();
  }

  /** A block with some statements, nested in blocks at times. */
  String block(int depth) {
    StringBuilder text = new StringBuilder("{").append(slack());
    for (int i = below(4); i > 0; i--) {
      text.append(statement(depth)).append(slack());
    }
    return text.append("}").toString();
  }

  private String statement(int depth) {
    if (depth > 3 || chance(60)) {
      return pick(STATEMENTS);
    }
    return switch (below(4)) {
      case 0 ->
          "try "
              + block(depth + 1)
              + " catch ("
              + pick(List.of("Exception e", "final A | B e"))
              + ") "
              + block(depth + 1);
      case 1 -> "Object " + name() + " = " + value() + ";";
      case 2 ->
          "call(" + value() + "," + slack() + value() + ").then(x -> " + block(depth + 1) + ");";
      default -> block(depth + 1);
    };
  }
}
