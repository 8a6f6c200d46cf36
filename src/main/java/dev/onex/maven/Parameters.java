package dev.onex.maven;

import dev.onex.rule.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Reads parameters from all layers. The strongest value counts, but weaker ones are read as well:
 * whatever is wrong is to be said at once.
 */
final class Parameters {

  private static final List<String> FLAGS = List.of("true", "false");

  private final Layers layers;
  private final Consumer<String> problems;

  Parameters(Layers layers, Consumer<String> problems) {
    this.layers = layers;
    this.problems = problems;
  }

  /** A parameter with one value; {@code allowed} says what there is to choose from. */
  <T> T one(String name, T byDefault, String allowed, Function<String, Optional<T>> parser) {
    return one(name, byDefault, parser, it -> allowed);
  }

  /** A parameter that is one of these words. */
  <T> T word(String name, T byDefault, List<String> words, Function<String, Optional<T>> parser) {
    String all = String.join(", ", words);
    return one(name, byDefault, parser, it -> all + Nearest.question(it, words));
  }

  boolean flag(String name) {
    return word(
        name,
        false,
        FLAGS,
        it -> FLAGS.contains(it) ? Optional.of(Boolean.valueOf(it)) : Optional.empty());
  }

  private <T> T one(
      String name,
      T byDefault,
      Function<String, Optional<T>> parser,
      Function<String, String> allowed) {
    T value = byDefault;
    for (Setting setting : layers.of(name)) {
      Optional<String> written = setting.single(problems);
      if (written.isPresent()) {
        value = parsed(setting.place(), written.get(), parser, allowed).orElse(byDefault);
      }
    }
    return value;
  }

  private <T> Optional<T> parsed(
      Place place,
      String written,
      Function<String, Optional<T>> parser,
      Function<String, String> allowed) {
    Optional<T> parsed = parser.apply(written);
    if (parsed.isEmpty()) {
      problems.accept(place.with(written) + ": allowed is " + allowed.apply(written));
    }
    return parsed;
  }

  /** A parameter that is a list of these words; the strongest replaces the others. */
  <T> List<T> words(
      String name, List<T> byDefault, List<String> words, Function<String, Optional<T>> parser) {
    List<T> values = byDefault;
    for (Setting setting : layers.of(name)) {
      List<T> read = new ArrayList<>();
      for (String item : setting.items(problems)) {
        parsed(
                setting.place(),
                item,
                parser,
                it -> String.join(", ", words) + Nearest.question(it, words))
            .ifPresent(read::add);
      }
      values = read;
    }
    return List.copyOf(values);
  }

  /** A parameter that is a list; the strongest replaces the others. */
  List<String> list(String name) {
    List<String> items = new ArrayList<>();
    for (Setting setting : layers.of(name)) {
      items.clear();
      items.addAll(setting.items(problems));
    }
    return List.copyOf(items);
  }
}
