package dev.onex.rules;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.PatternExpr;
import com.github.javaparser.ast.stmt.SwitchEntry;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import dev.onex.index.KnownType;
import dev.onex.index.TypeIndex;
import dev.onex.rule.Declaration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The cases of a type that a switch deals with.
 *
 * @param all how many there are
 * @param missing simple names of those that no label covers, in their order
 */
record SwitchCases(int all, List<String> missing) {

  /** What the labels of a switch over that type leave out. */
  static SwitchCases of(KnownType type, List<SwitchEntry> entries, Declaration declaration) {
    Set<String> constants = new HashSet<>();
    Set<String> types = new HashSet<>();
    for (SwitchEntry entry : entries) {
      if (entry.getGuard().isEmpty()) {
        entry.getLabels().forEach(it -> addLabel(it, constants, types, declaration));
      }
    }
    if (!type.constants().isEmpty()) {
      List<String> missing =
          type.constants().stream().filter(it -> !constants.contains(it)).toList();
      return new SwitchCases(type.constants().size(), missing);
    }
    Covered covered = new Covered(types, constants, declaration.type().index());
    covered.look(type);
    return new SwitchCases(covered.seen.size(), covered.missing);
  }

  private static void addLabel(
      Expression label, Set<String> constants, Set<String> types, Declaration declaration) {
    if (label instanceof NameExpr it) {
      constants.add(it.getNameAsString());
    } else if (label instanceof FieldAccessExpr it) {
      constants.add(it.getNameAsString());
    } else if (label instanceof PatternExpr pattern
        && pattern.getType() instanceof ClassOrInterfaceType it) {
      types.add(declaration.qualified(it).orElse(it.getNameWithScope()));
    }
  }

  /** A walk through the types that a sealed type permits. */
  private static final class Covered {
    private final Set<String> types;
    private final Set<String> constants;
    private final TypeIndex index;
    private final Set<String> seen = new HashSet<>();
    private final List<String> missing = new ArrayList<>();

    Covered(Set<String> types, Set<String> constants, TypeIndex index) {
      this.types = types;
      this.constants = constants;
      this.index = index;
    }

    /** Looks at what a type permits. */
    void look(KnownType type) {
      for (String name : type.permitted()) {
        Optional<KnownType> permitted = index.find(name);
        boolean isCase =
            permitted.filter(it -> !it.superTypes().contains(type.qualifiedName())).isEmpty();
        boolean isCovered =
            types.contains(name) || index.allSuperTypes(name).stream().anyMatch(types::contains);
        if (!isCase || !seen.add(name) || isCovered) {
          continue;
        }
        if (permitted.filter(it -> !it.permitted().isEmpty()).isPresent()) {
          seen.remove(name);
          look(permitted.get());
        } else if (permitted.filter(this::isNamedByLabels).isEmpty()) {
          missing.add(name.substring(name.lastIndexOf('.') + 1));
        }
      }
    }

    /** Whether it is an enum whose constants stand in the labels. */
    private boolean isNamedByLabels(KnownType type) {
      return type.constants().stream().anyMatch(constants::contains);
    }
  }
}
