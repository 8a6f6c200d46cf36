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
          " // onex-ok: X because\n",
          " // onex-ok: ObjectTyped, RawType, StringId, UntypedContainer nobody reads this\n",
          "\n // onex-ok: ConsoleOutput, ObjectTyped, MisplacedOptional, RawType nobody reads this\n",
          " /* onex-ok: GenericThrow, NullOptional */ ",
          " /* onex-ok: RawType nobody reads this until=2026-01-01 */ ");

  private static final String NUMBER = "#";

  private final Random random;
  private final Vocabulary words;

  RandomCode(Random random, Vocabulary words) {
    this.random = random;
    this.words = words;
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
    return pick(words.names()).replace(NUMBER, "");
  }

  /** A name with a number in it, so that no other is the same. */
  String name(int number) {
    return numbered(pick(words.names()), number);
  }

  /** The name with the number where its {@code #} stands, or else at its end. */
  static String numbered(String name, int number) {
    return name.contains(NUMBER) ? name.replace(NUMBER, "" + number) : name + number;
  }

  String type() {
    return pick(words.types());
  }

  String value() {
    return pick(words.values());
  }

  /** Annotations, each with a gap behind it. */
  String annotations() {
    StringBuilder text = new StringBuilder();
    while (chance(20)) {
      text.append(pick(words.annotations())).append(gap());
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
          .append(name(i))
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
      return pick(words.statements());
    }
    return switch (below(4)) {
      case 0 ->
          "try " + block(depth + 1) + " catch (" + pick(words.catches()) + ") " + block(depth + 1);
      case 1 -> "Object " + name() + " = " + value() + ";";
      case 2 ->
          "call(" + value() + "," + slack() + value() + ").then(x -> " + block(depth + 1) + ");";
      default -> block(depth + 1);
    };
  }
}
