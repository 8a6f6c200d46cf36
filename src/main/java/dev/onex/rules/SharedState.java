package dev.onex.rules;

import dev.onex.index.Names;
import dev.onex.rule.TypeContext;
import java.util.List;
import java.util.regex.Pattern;

/** Types whose objects can be changed by everybody who holds one. */
final class SharedState {

  private static final List<String> ALWAYS =
      List.of("java.util.Date", "java.util.Calendar", "java.util.GregorianCalendar");

  /** What is to become something else anyway, as ObjectTyped and UntypedContainer say. */
  private static final Pattern WEAK = Pattern.compile("\\bObject\\b");

  /** Of the interfaces the JDK also has objects that nobody can change. */
  private static final List<String> COLLECTIONS =
      List.of(
          "java.util.Collection",
          "java.util.List",
          "java.util.Set",
          "java.util.Map",
          "java.util.SortedSet",
          "java.util.SortedMap",
          "java.util.NavigableSet",
          "java.util.NavigableMap",
          "java.util.ArrayList",
          "java.util.LinkedList",
          "java.util.HashSet",
          "java.util.LinkedHashSet",
          "java.util.TreeSet",
          "java.util.EnumSet",
          "java.util.HashMap",
          "java.util.LinkedHashMap",
          "java.util.TreeMap",
          "java.util.EnumMap");

  private SharedState() {}

  /** Whether what is declared with that type may be changed by somebody else. */
  static boolean isChangeable(String written, TypeContext in) {
    // A raw type is to become another one, too.
    boolean collection = written.endsWith(">") && !WEAK.matcher(written).find();
    return isAlwaysChangeable(written, in) || collection && isOneOf(COLLECTIONS, written, in);
  }

  /** Whether it always can, no matter how it was made: an array, or a legacy date. */
  static boolean isAlwaysChangeable(String written, TypeContext in) {
    boolean array = written.endsWith("[]") || written.endsWith("...");
    return array ? !WEAK.matcher(written).find() : isOneOf(ALWAYS, written, in);
  }

  private static boolean isOneOf(List<String> types, String written, TypeContext in) {
    String erasure = Names.erasure(written);
    return types.stream().anyMatch(it -> in.names().means(erasure, it));
  }

  /** How to copy what has that type and name. */
  static String copyOf(String written, String name, TypeContext in) {
    if (written.endsWith("[]") || written.endsWith("...")) {
      return name + ".clone()";
    }
    for (String copied : List.of("List", "Set", "Map")) {
      if (in.names().means(Names.erasure(written), "java.util." + copied)) {
        return copied + ".copyOf(" + name + ")";
      }
    }
    return "a copy of '" + name + "'";
  }
}
