package dev.onex.rules;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import dev.onex.outline.Kind;
import dev.onex.rule.Declaration;

/** The anonymous and local classes within a member, where {@code this} is another object. */
final class NestedTypes {

  private NestedTypes() {}

  /** Whether a place stands in one of a member's; the body of an enum constant is one, too. */
  static boolean contain(Node place, Declaration member) {
    Node here = place;
    while (!(here instanceof BodyDeclaration<?>)) {
      if (here instanceof ObjectCreationExpr it && it.getAnonymousClassBody().isPresent()) {
        return true;
      }
      here = here.getParentNode().orElseThrow();
    }
    return here != member.node() || member.kind() == Kind.ENUM_CONSTANT;
  }
}
