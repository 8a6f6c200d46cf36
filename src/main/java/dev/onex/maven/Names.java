package dev.onex.maven;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Reads lists of names of Java. */
final class Names {

  private static final String SIMPLE = "[\\p{L}_$][\\p{L}\\p{N}_$]*";
  private static final Pattern QUALIFIED = Pattern.compile(SIMPLE + "(\\." + SIMPLE + ")*");

  private Names() {}

  /** Simple names of types. */
  static List<String> simple(Setting list, Consumer<String> problems) {
    return checked(list, problems, it -> it.matches(SIMPLE), "a simple name of a type, as Entity");
  }

  /** Qualified names of types. */
  static List<String> types(Setting list, Consumer<String> problems) {
    String allowed = "a qualified name of a type, as com.acme.BaseModel";
    return checked(list, problems, it -> QUALIFIED.matcher(it).matches(), allowed);
  }

  /** Names of packages. */
  static List<String> packages(Setting list, Consumer<String> problems) {
    String allowed = "a name of a package, as com.acme.api";
    return checked(list, problems, it -> QUALIFIED.matcher(it).matches(), allowed);
  }

  /** Regular expressions for names. */
  static List<String> expressions(Setting list, Consumer<String> problems) {
    return checked(list, problems, Names::isExpression, "a regular expression, as .*(Dto|Event)");
  }

  private static boolean isExpression(String text) {
    try {
      return !Pattern.compile(text).pattern().isEmpty();
    } catch (PatternSyntaxException e) {
      return false;
    }
  }

  private static List<String> checked(
      Setting list, Consumer<String> problems, Predicate<String> isAllowed, String allowed) {
    List<String> good = new ArrayList<>();
    for (String item : list.items(problems)) {
      if (isAllowed.test(item)) {
        good.add(item);
      } else {
        problems.accept(list.place().with(item) + ": allowed is " + allowed);
      }
    }
    return good;
  }
}
