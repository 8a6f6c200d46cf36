package dev.onex.chunk;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.Modifier;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.expr.RecordPatternExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.expr.TextBlockLiteralExpr;
import com.github.javaparser.ast.expr.TypePatternExpr;
import com.github.javaparser.ast.stmt.SwitchEntry;
import com.github.javaparser.ast.stmt.YieldStmt;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Looks for what a level of Java does not have yet. The parser's own validators would do it too,
 * with a pass over the tree for each of some thirty conditions, most of which a compiler has seen
 * to before us: they took two fifths of the time of parsing. Source: the features that the Java
 * Language Specification, preface of each edition, lists.
 */
final class LevelCheck {

  /** From here on, only the shape of a file can be too new. */
  private static final int PATTERNS = 21;

  private static final int COMPACT_FILES = 25;

  private static final Map<Class<? extends Node>, Feature> FEATURES =
      Map.of(
          SwitchExpr.class, new Feature("switch expressions", 14),
          YieldStmt.class, new Feature("yield statements", 14),
          TextBlockLiteralExpr.class, new Feature("text blocks", 15),
          RecordDeclaration.class, new Feature("records", 16),
          TypePatternExpr.class, new Feature("patterns", 16),
          RecordPatternExpr.class, new Feature("record patterns", PATTERNS));

  private static final Feature ARROWS = new Feature("arrows and several labels in switch", 14);
  private static final Feature SEALED = new Feature("sealed types", 17);
  private static final Feature COMPACT = new Feature("files without a class", COMPACT_FILES);
  private static final Feature MODULE_IMPORT = new Feature("imports of modules", COMPACT_FILES);

  private final JavaLevel level;

  LevelCheck(JavaLevel level) {
    this.level = level;
  }

  /** Something that Java has since a level, in the plural. */
  private record Feature(String name, int since) {}

  /**
   * What is too new.
   *
   * @param at where it is
   * @param message what it is, and since when Java has it
   */
  record TooNew(Node at, String message) {}

  /** The first node that is too new for the level. */
  Optional<TooNew> find(CompilationUnit unit) {
    if (level.isAtLeast(COMPACT_FILES)) {
      return Optional.empty();
    }
    Optional<TooNew> shape =
        unit.getChildNodes().stream().flatMap(it -> tooNew(it, shapeOf(it)).stream()).findFirst();
    return shape.isPresent() || level.isAtLeast(PATTERNS) ? shape : findIn(unit);
  }

  private static @Nullable Feature shapeOf(Node child) {
    if (child instanceof ImportDeclaration it && it.isModule()) {
      return MODULE_IMPORT;
    }
    return child instanceof ClassOrInterfaceDeclaration it && it.isCompact() ? COMPACT : null;
  }

  private Optional<TooNew> findIn(Node node) {
    Optional<TooNew> found = tooNew(node, featureOf(node));
    if (found.isPresent()) {
      return found;
    }
    for (Node child : node.getChildNodes()) {
      found = findIn(child);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static @Nullable Feature featureOf(Node node) {
    if (node instanceof SwitchEntry entry) {
      boolean old =
          entry.getType() == SwitchEntry.Type.STATEMENT_GROUP && entry.getLabels().size() <= 1;
      return old ? null : ARROWS;
    }
    if (node instanceof Modifier it) {
      boolean sealing =
          it.getKeyword() == Modifier.Keyword.SEALED
              || it.getKeyword() == Modifier.Keyword.NON_SEALED;
      return sealing ? SEALED : null;
    }
    return FEATURES.get(node.getClass());
  }

  private Optional<TooNew> tooNew(Node node, @Nullable Feature feature) {
    return feature == null || level.isAtLeast(feature.since())
        ? Optional.empty()
        : Optional.of(new TooNew(node, feature.name() + " came with Java " + feature.since()));
  }
}
