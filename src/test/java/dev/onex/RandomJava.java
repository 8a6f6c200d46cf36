package dev.onex;

import java.util.List;
import java.util.Random;

/**
 * Writes a random source file that a parser accepts: types in types, members of all kinds, comments
 * and literals full of braces and quotes, characters beyond ASCII, any kind of line end.
 */
public final class RandomJava {

  private static final List<String> LINE_ENDS = List.of("\n", "\n", "\r\n", "\r");
  private static final int DEEPEST = 4;

  private final Vocabulary words;
  private final RandomCode code;
  private final boolean withBrokenMembers;
  private final StringBuilder text = new StringBuilder();

  /** How many more declarations there may be. */
  private int left;

  private int names;

  /**
   * Whether an annotation is around, where the parser does not know public records with components.
   */
  private boolean inAnnotation;

  RandomJava(long seed, int size, boolean withBrokenMembers, Vocabulary words) {
    this.words = words;
    this.code = new RandomCode(new Random(seed), words);
    this.left = size;
    this.withBrokenMembers = withBrokenMembers;
  }

  /** A file of about so many declarations; the same for the same seed and size. */
  public static String file(long seed, int size) {
    return new RandomJava(seed, size, false, Vocabulary.ofStructure()).file();
  }

  String file() {
    if (code.chance(10)) {
      text.append('\uFEFF');
    }
    text.append(code.slack());
    if (code.chance(80)) {
      text.append(code.pick(words.packages())).append(code.gap());
    }
    for (int i = code.below(4); i > 0; i--) {
      text.append(code.pick(words.imports())).append(code.gap());
    }
    do {
      type(0);
    } while (left > 0);
    return text.toString().replace("\n", code.pick(LINE_ENDS));
  }

  private String fresh(String stem) {
    names++;
    return RandomCode.numbered(stem, names);
  }

  private void type(int depth) {
    left--;
    text.append(code.annotations());
    switch (code.below(6)) {
      case 0 -> interfaceType(depth);
      case 1 -> enumType(depth);
      case 2 -> {
        if (inAnnotation) {
          classType(depth);
        } else {
          recordType(depth);
        }
      }
      case 3 -> annotationType(depth);
      default -> classType(depth);
    }
    text.append(code.slack());
  }

  private void word(String word) {
    text.append(word).append(code.gap());
  }

  private String typeParameters() {
    return code.chance(70)
        ? ""
        : code.pick(List.of("<T>", "< T extends Comparable<? super T> & A<T[]>, U >", "<@X T>"));
  }

  private void classType(int depth) {
    word(
        code.pick(
            List.of("public", "abstract", "final", "public sealed", "non-sealed", "strictfp")));
    word("class");
    String name = fresh(code.pick(words.classNames()));
    text.append(name).append(typeParameters()).append(code.gap());
    if (code.chance(40)) {
      word(code.pick(words.superTypes()));
    }
    if (code.chance(30)) {
      word("implements A, b.C<? extends D>");
    }
    if (code.chance(10)) {
      word("permits E, F.G");
    }
    body(depth, () -> member(name, "abstract void f();"));
  }

  private void interfaceType(int depth) {
    word(code.pick(List.of("public", "sealed", "abstract", "non-sealed")));
    word("interface");
    text.append(fresh("Schnittstelle")).append(typeParameters()).append(code.gap());
    if (code.chance(30)) {
      word("extends A, B<C>");
    }
    body(
        depth,
        () -> {
          if (code.chance(30)) {
            text.append("default ")
                .append(code.type())
                .append(" d")
                .append(code.parameters())
                .append(code.block(0));
          } else if (code.chance(30)) {
            text.append(code.type()).append(" CONSTANT = ").append(code.value()).append(";");
          } else {
            text.append(code.annotations())
                .append(code.type())
                .append(" m")
                .append(code.parameters())
                .append(";");
          }
        });
  }

  private void enumType(int depth) {
    word("enum");
    text.append(fresh("Aufzählung")).append(code.gap()).append("{").append(code.slack());
    for (int i = code.below(4); i > 0 && left > 0; i--) {
      left--;
      text.append(code.annotations()).append(fresh("KONSTANTE")).append(code.slack());
      if (code.chance(30)) {
        text.append("(").append(code.value()).append(")").append(code.slack());
      }
      if (code.chance(20)) {
        text.append("{ void f() ").append(code.block(0)).append("}").append(code.slack());
      }
      text.append(i > 1 || code.chance(30) ? "," : "").append(code.slack());
      if (i > 1 && left == 0) {
        break;
      }
    }
    text.append(";");
    members(depth, () -> member("Aufzählung", "void g() { }"));
    text.append("}");
  }

  private void recordType(int depth) {
    word(code.pick(List.of("record", "public record", "final record")));
    String name = fresh("Datensatz");
    text.append(name)
        .append(typeParameters())
        .append(code.slack())
        .append(code.parameters())
        .append(code.slack());
    body(
        depth,
        () -> {
          if (code.chance(30)) {
            text.append("public ").append(name).append(code.gap()).append(code.block(0));
          } else {
            text.append("static ")
                .append(code.type())
                .append(" s")
                .append(code.parameters())
                .append(code.block(0));
          }
        });
  }

  private void annotationType(int depth) {
    boolean outer = inAnnotation;
    inAnnotation = true;
    word("@interface");
    text.append(fresh("Anmerkung")).append(code.gap());
    body(
        depth,
        () ->
            text.append(
                code.pick(
                    List.of(
                        "int value() default 1;",
                        "String[] names() default {\"}\", \"{\"};",
                        "@X Class<?> type();",
                        "int C = 1;",
                        "Other other ( ) default @Other(x = 1) ;"))));
    inAnnotation = outer;
  }

  private void body(int depth, Runnable member) {
    text.append("{");
    members(depth, member);
    text.append("}");
  }

  private void members(int depth, Runnable member) {
    text.append(code.slack());
    for (int i = code.below(7); i > 0 && left > 0; i--) {
      if (depth < DEEPEST && code.chance(15)) {
        type(depth + 1);
      } else {
        left--;
        member.run();
      }
      text.append(code.chance(5) ? ";" : "").append(code.slack());
    }
  }

  private void member(String typeName, String other) {
    if (withBrokenMembers && code.chance(10)) {
      text.append(code.pick(words.broken()));
      return;
    }
    switch (code.below(8)) {
      case 0, 1 -> field();
      case 2 ->
          text.append(code.annotations())
              .append(typeName)
              .append(code.parameters())
              .append(code.block(0));
      case 3 -> text.append(code.pick(List.of("", "static "))).append(code.block(0));
      case 4 -> text.append(other);
      default -> method();
    }
  }

  private void field() {
    text.append(code.annotations());
    word(
        code.pick(
            List.of("private", "public static final", "transient volatile", "protected final")));
    text.append(code.type()).append(code.gap()).append(code.name(++names));
    while (code.chance(30)) {
      text.append(code.pick(List.of("", "[]")))
          .append(",")
          .append(code.slack())
          .append(code.name(++names));
    }
    if (code.chance(60)) {
      text.append(code.slack()).append("=").append(code.slack()).append(code.value());
      if (code.chance(20)) {
        text.append(", ").append(fresh("weiter")).append(" = ").append(code.value());
      }
    }
    text.append(code.slack()).append(";");
  }

  private void method() {
    text.append(code.annotations());
    word(
        code.pick(
            List.of(
                "public", "private static", "protected final synchronized", "@Override public")));
    text.append(code.chance(20) ? "<T extends Throwable, U> " : "")
        .append(code.chance(40) ? "void" : code.type())
        .append(code.gap())
        .append(code.name())
        .append(code.parameters())
        .append(code.slack());
    if (code.chance(20)) {
      text.append("throws Exception, a.B ");
    }
    text.append(code.block(0));
  }
}
