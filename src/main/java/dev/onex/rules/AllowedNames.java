package dev.onex.rules;

import java.util.List;

/**
 * Names that a rule leaves alone, each also behind further words: {@code pythonVersion} stands for
 * {@code condaPythonVersion} too.
 *
 * @param names the words of each
 */
record AllowedNames(List<List<String>> names) {

  /** Names as the user lists them. */
  static AllowedNames of(List<String> names) {
    return new AllowedNames(names.stream().map(NameTokens::of).toList());
  }

  /** Whether the words of a name are, or end with, those of one of them. */
  boolean allow(List<String> words) {
    int size = words.size();
    return names.stream()
        .anyMatch(it -> it.size() <= size && words.subList(size - it.size(), size).equals(it));
  }
}
