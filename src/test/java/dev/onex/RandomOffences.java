package dev.onex;

import java.util.List;
import java.util.Random;

/** Writes random sources like those of {@link RandomJava} that are full of what rules flag. */
public final class RandomOffences {

  private static final int ESCAPE = 6;

  private static final List<String> IMPORTS =
      List.of(
          "import java.util.*;",
          "import java.util.List;",
          "import java.util . Map ;",
          "import java.util.Optional;",
          "import java.util.Date;",
          "import java.io.*;",
          "import static java.lang.System.out;",
          "import static java.lang.System.*;",
          "import static java.util.Optional.of;",
          "import shop.model.*;",
          "import shop.orders.Order1Dto;",
          "import org.slf4j.Logger;",
          "import com.fasterxml.jackson.databind.JsonNode;",
          "import other.Object;");

  private static final List<String> NAMES =
      List.of(
          "a",
          "order",
          "customer#Id",
          "item#Id",
          "order#Guid",
          "order#Ids",
          "traceId",
          "created#At",
          "timeout#Millis",
          "due#Date",
          "größe",
          "x\uD835\uDC00",
          "record",
          "when",
          "lock",
          "payload",
          "cache",
          "run",
          "main",
          "execute",
          "get");

  private static final List<String> TYPES =
      List.of(
          "int",
          "long",
          "String",
          "String",
          "String",
          "String",
          "List<String>",
          "CharSequence",
          "Object",
          "Object[]",
          "Serializable",
          "List<String>",
          "List<?>",
          "Map<String, Object>",
          "java.util.Map<String,List<Map<Object,?>>>",
          "List",
          "java.util.Map",
          "Map.Entry",
          "Class",
          "Comparable[]",
          "Optional<String>",
          "Optional",
          "java.util.OptionalInt",
          "Stream<T>",
          "int[]",
          "Date",
          "java.sql.Timestamp",
          "T",
          "@Nullable String",
          "java.util.@Nullable Optional<List>",
          "JsonNode",
          "Order1Dto",
          "Klasse2",
          "Supplier<Object>");

  private static final List<String> VALUES =
      List.of(
          "null",
          "(null)",
          "1",
          "\"}\"",
          "\"\"\"\n  } \"{\" \\\"\"\" ; // catch (Exception e) {}\n \"\"\"",
          "\"\\u00e4\\u007b\"",
          "new Object()",
          "new Object() { public List z; Optional<String> y() { return null; } }",
          "new ArrayList(List.of(1))",
          "new HashMap<String, List>()",
          "new Supplier<List<String>>() { public List<String> get() { return null; } }",
          "x -> { System.out.println(x); return null; }",
          "() -> { try { f(); } catch (Exception e) { /* why */ } }",
          "() -> { throw new UnsupportedOperationException(\"TODO\"); }",
          "System.out::println",
          "out",
          "a < b ? null : Optional.empty()",
          "Optional.of(null)",
          "(List) a",
          "List.class",
          "switch (x) { case 1 -> { yield null; } default -> throw new RuntimeException(); }",
          "e.getMessage()");

  private static final List<String> STATEMENTS =
      List.of(
          ";",
          "f(); // TODO g()\n",
          "/* FIXME { */ f();",
          "System.out.println(a);",
          "System . err . print(\"}\");",
          "out.println();",
          "e.printStackTrace();",
          "log.error(\"{}\", e);",
          "return;",
          "return null;",
          "return a ? null : b;",
          "return Optional.of(null);",
          "throw new RuntimeException(\"x\");",
          "throw new Exception();",
          "throw new IllegalStateException(\"not implemented: }\");",
          "throw new UnsupportedOperationException();",
          "throw new UnsupportedOperationException(\"TODO\");",
          "throw e;",
          "if (a) { throw new java.lang.Error(e); } else return null;",
          "int x = 1, y[] = {};",
          "Optional<String> cache = null, dueDate;",
          "cache = null;",
          "this.order1 = null;",
          "List raw = new ArrayList();",
          "@Nullable Optional<?> o;",
          "record L(int a, Object payload, List l) { L { } List<L> m() { return null; } }",
          "class Local<T> { public Object a; String b() { throw new RuntimeException(); } }",
          "class String { } String s;",
          "interface I { Optional<T> g(Optional<T> o); }",
          "for (Object o : p.q()) { System.out.print(o); }",
          "executor.submit(() -> { try { f(); } catch (Exception e) { log.warn(e); } });",
          "try { f(); } catch (Exception e) { }",
          "try (var a = b()) { f(); } catch (IOException e) { // it is gone } {\n }",
          "try { f(); } catch (Throwable e) { handle(e); } finally { }",
          "switch (a) { case 1: return null; default: { System.exit(1); } }");

  private RandomOffences() {}

  /** A file of about so many declarations; the same for the same seed and size. */
  public static String file(long seed, int size) {
    return withEscapes(seed, new RandomJava(seed, size, false, words()).file());
  }

  /** A file like {@link #file(long, int)} with some members that the parser rejects. */
  public static String fileWithBrokenMembers(long seed, int size) {
    return withEscapes(seed, new RandomJava(seed, size, true, words()).file());
  }

  /** In a few files, some letters are written as unicode escapes, in code, text and comments. */
  private static String withEscapes(long seed, String source) {
    Random random = new Random(~seed);
    if (random.nextInt(5) > 0) {
      return source;
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < source.length(); i++) {
      char c = source.charAt(i);
      boolean letter = c >= 'a' && c <= 'z';
      boolean free = source.substring(Math.max(0, i - ESCAPE), i).indexOf('\\') < 0;
      if (letter && free && random.nextInt(40) == 0) {
        text.append(String.format("\\u%04x", (int) c));
      } else {
        text.append(c);
      }
    }
    return text.toString();
  }

  private static Vocabulary words() {
    return new Vocabulary(
        List.of("package shop.orders;", "package shop . model ;", "package shop.orders.events;"),
        IMPORTS,
        List.of(
            "@Deprecated",
            "@Entity",
            "@Nullable",
            "@org.jspecify.annotations.Nullable",
            "@Scheduled(every = \"1s\")",
            "@Inject",
            "@JsonAnySetter",
            "@Value(\"}\")",
            "@SuppressWarnings({\"all\", \"{\"})",
            "@SuppressWarnings(\"onex:RawType,ObjectTyped\") /* nobody reads this */",
            "@java.lang.SuppressWarnings({\"onex:NullCollection\", \"onex:NullOptional\"})"),
        List.of(
            "extends Base<T, int[]>",
            "extends Order1Dto",
            "extends ArrayList",
            "extends HashMap<String, Object>",
            "extends RuntimeException",
            "extends AbstractMojo",
            "extends shop.model.Klasse2<Object>"),
        List.of("Klasse", "Order#Dto", "ModelGröße", "Order#Event", "Shop#Exception", "List"),
        NAMES,
        TYPES,
        VALUES,
        STATEMENTS,
        List.of(
            "Exception e",
            "final Throwable e",
            "IOException | RuntimeException e",
            "java.lang.Error e",
            "InterruptedException e",
            "NumberFormatException ignored",
            "@Deprecated Shop1Exception e"),
        List.of(
            "void broken() { f() g(); f(); }",
            "public Object broken(Map<String, Object> a) { f() g(); System.out.println(); }",
            "private void broken() { f() g(); try { f(); } catch (Exception e) { } }",
            "public List broken() throws Exception { f() g(); return null; }"));
  }
}
