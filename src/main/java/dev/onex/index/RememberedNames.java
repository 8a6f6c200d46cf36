package dev.onex.index;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Names that are looked up once and then remembered. For one thread. */
final class RememberedNames implements Names {

  private final Names names;
  private final TypeIndex index;
  private final Map<String, Optional<String>> qualified = new HashMap<>();
  private final Map<String, Optional<KnownType>> found = new HashMap<>();

  RememberedNames(Names names, TypeIndex index) {
    this.names = names;
    this.index = index;
  }

  @Override
  public Optional<String> qualified(String written) {
    Optional<String> known = qualified.get(written);
    if (known == null) {
      known = names.qualified(written);
      if (known.isEmpty() && looksLikeType(written) && !names.isTypeVariable(written)) {
        index.addUnresolved(written);
      }
      qualified.put(written, known);
    }
    return known;
  }

  /** Names of one letter are taken for type variables of methods, which are nobody's business. */
  private static boolean looksLikeType(String written) {
    return !written.isEmpty()
        && Character.isUpperCase(written.charAt(0))
        && written.chars().filter(Character::isLetter).count() > 1;
  }

  @Override
  public Optional<KnownType> find(String written) {
    return found.computeIfAbsent(written, it -> qualified(it).flatMap(index::find));
  }

  @Override
  public boolean isTypeVariable(String written) {
    return names.isTypeVariable(written);
  }
}
