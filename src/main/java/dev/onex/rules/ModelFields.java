package dev.onex.rules;

import dev.onex.index.Names;
import dev.onex.outline.Kind;
import dev.onex.rule.TypeContext;
import java.util.Comparator;
import java.util.Optional;

/**
 * The fields that a validated model has.
 *
 * @param type the model
 */
record ModelFields(TypeContext type) {

  /** Whether all of them are its own, and so known: it stands directly below ValidatedModel. */
  boolean areKnown() {
    return type.facts().superTypes().stream()
        .map(Names::erasure)
        .anyMatch(
            it ->
                type.names()
                    .qualified(it)
                    .map(ValidatedModels.DEFAULT::equals)
                    .orElse(ValidatedModels.DEFAULT.endsWith("." + it)));
  }

  /** Whether one has that name, or an accessor that stands for one. */
  boolean contain(String name) {
    String capital = Character.toUpperCase(name.charAt(0)) + name.substring(1);
    return type.state().containsKey(name)
        || type.members().stream()
            .filter(it -> it.kind() == Kind.METHOD && it.parameters().isEmpty())
            .map(it -> it.name())
            .anyMatch(
                it -> it.equals(name) || it.equals("get" + capital) || it.equals("is" + capital));
  }

  /** The one whose name takes the fewest changes to become that name; the first of several. */
  Optional<String> nearest(String name) {
    return type.state().keySet().stream()
        .min(Comparator.comparingInt(field -> changes(field, name)));
  }

  /** How many letters must be put in, left out or replaced to make one name of another. */
  private static int changes(String from, String to) {
    int[] row = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int same = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(same, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[to.length()];
  }
}
