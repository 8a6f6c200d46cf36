package dev.onex.rules;

import dev.onex.outline.ParameterFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Parameters that stand side by side and have the same type.
 *
 * @param type their type, by its simple name
 * @param names their names
 */
record ParameterRun(String type, List<String> names) {

  /** Types that say nothing of what their values mean; flags are left to FlagParameters. */
  private static final Set<String> PLAIN =
      Set.of("String", "UUID", "byte", "short", "int", "long", "float", "double");

  /**
   * Words for places, bounds and parts, which come in an order that everybody knows: in space and
   * colours, in a text, in ranges, in versions and in times.
   */
  private static final Set<String> ORDERED =
      Set.of(
          ("width height depth top left bottom right north east south west latitude longitude lat"
                  + " lng lon red green blue alpha hue saturation lightness row col column line"
                  + " begin start end first last from to off offset len length pos position index"
                  + " idx count size limit capacity min max lo hi low high lower upper minimum"
                  + " maximum initial step major minor micro patch build incremental year month"
                  + " week day hour minute second millisecond nano years months weeks days hours"
                  + " minutes seconds milliseconds millis nanos scale precision shift")
              .split(" "));

  /** Words for parts of a text, which methods that work on text as such take. */
  private static final Set<String> OF_TEXT =
      Set.of(
          ("str string text template chars pattern placeholder replacement prefix suffix separator"
                  + " delimiter open close opening closing quote before inside after search remove"
                  + " replace regex format true false null")
              .split(" "));

  /**
   * Runs of that many parameters or more, other than those in an order that everybody knows, texts
   * that are nothing but text, and a single number among bounds.
   */
  static List<ParameterRun> of(List<ParameterFacts> parameters, int atLeast) {
    List<ParameterRun> runs = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= parameters.size(); i++) {
      String type = parameters.get(from).type();
      if (i == parameters.size() || !parameters.get(i).type().equals(type)) {
        ParameterRun run =
            new ParameterRun(
                type.substring(type.lastIndexOf('.') + 1),
                parameters.subList(from, i).stream().map(ParameterFacts::name).toList());
        if (i - from >= atLeast && PLAIN.contains(run.type) && !run.isOrdered()) {
          runs.add(run);
        }
        from = i;
      }
    }
    return runs;
  }

  private boolean isOrdered() {
    long odd = names.stream().filter(it -> !isOfOrder(it)).count();
    boolean isText = type.equals("String");
    return odd == 0
        || isOfNumbers() && odd == 1
        || isText && names.stream().filter(it -> !hasWord(it, OF_TEXT)).count() <= 1;
  }

  boolean isOfNumbers() {
    return Character.isLowerCase(type.charAt(0));
  }

  /** Whether a name starts or ends with one of those words. */
  private static boolean hasWord(String name, Set<String> words) {
    List<String> tokens = NameTokens.of(name);
    return !tokens.isEmpty()
        && (words.contains(tokens.get(0)) || words.contains(tokens.get(tokens.size() - 1)));
  }

  /** Whether a name is a letter, has a number, or starts or ends with a word for a place. */
  private static boolean isOfOrder(String name) {
    List<String> tokens = NameTokens.of(name);
    if (tokens.isEmpty()) {
      return true;
    }
    String first = tokens.get(0);
    String last = tokens.get(tokens.size() - 1);
    return first.length() == 1
        || last.length() == 1
        || Character.isDigit(last.charAt(last.length() - 1))
        || hasWord(name, ORDERED);
  }

  /** The names for people, as {@code 'from', 'to', 'note'}. */
  String quoted() {
    return names.stream().collect(Collectors.joining("', '", "'", "'"));
  }
}
