package dev.onex.index;

import dev.onex.outline.Import;
import java.util.List;
import java.util.Optional;

/**
 * What names mean at the top level of a file: explicit imports, then the same package, then imports
 * on demand and {@code java.lang}. Source: Java Language Specification, 6.4.1 and 7.5.
 */
record FileNames(TypeIndex index, String packageName, List<Import> imports) implements Names {

  @Override
  public Optional<String> qualified(String written) {
    int dot = written.indexOf('.');
    if (dot < 0) {
      return simple(written);
    }
    Optional<String> outer = simple(written.substring(0, dot));
    if (outer.isPresent()) {
      return outer.map(it -> index.member(it, written.substring(dot + 1)));
    }
    // A name that starts like a package is taken for a full one.
    return Character.isLowerCase(written.charAt(0)) ? Optional.of(written) : Optional.empty();
  }

  private Optional<String> simple(String name) {
    for (Import it : imports) {
      if (!it.onDemand() && it.isNamed(name)) {
        return Optional.of(it.name());
      }
    }
    String neighbour = packageName.isEmpty() ? name : packageName + "." + name;
    return index.lookUp(neighbour).isPresent() ? Optional.of(neighbour) : onDemand(name);
  }

  /** A name that one import on demand, or {@code java.lang}, gives; two make it ambiguous. */
  private Optional<String> onDemand(String name) {
    String found = "java.lang." + name;
    if (index.lookUp(found).isPresent()) {
      return Optional.of(found);
    }
    found = "";
    for (Import it : imports) {
      String candidate = it.name() + "." + name;
      if (it.onDemand() && index.lookUp(candidate).isPresent() && !found.equals(candidate)) {
        if (!found.isEmpty()) {
          return Optional.empty();
        }
        found = candidate;
      }
    }
    return found.isEmpty() ? Optional.empty() : Optional.of(found);
  }

  @Override
  public Optional<KnownType> find(String written) {
    return qualified(written).flatMap(index::find);
  }

  @Override
  public boolean isTypeVariable(String written) {
    return false;
  }
}
