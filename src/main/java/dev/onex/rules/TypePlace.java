package dev.onex.rules;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.ClassExpr;
import com.github.javaparser.ast.expr.InstanceOfExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.RecordPatternExpr;
import com.github.javaparser.ast.expr.TypeExpr;
import com.github.javaparser.ast.expr.TypePatternExpr;
import com.github.javaparser.ast.type.ArrayType;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.IntersectionType;
import com.github.javaparser.ast.type.Type;
import com.github.javaparser.ast.type.TypeParameter;

/**
 * The place where a type stands.
 *
 * @param type the type
 * @param outermost the whole type that it is a part of; itself if of none
 * @param holder what is declared or made with that whole type
 */
record TypePlace(ClassOrInterfaceType type, Type outermost, Node holder) {

  static TypePlace of(ClassOrInterfaceType type) {
    Type outermost = type;
    Node parent = parent(type);
    while (parent instanceof Type around && !(parent instanceof TypeParameter)) {
      outermost = around;
      parent = parent(around);
    }
    return new TypePlace(type, outermost, holder(parent));
  }

  /** A binding's type belongs to the test in the tree, and to the binding in the language. */
  private static Node holder(Node parent) {
    return parent instanceof InstanceOfExpr test && test.getPattern().isPresent()
        ? test.getPattern().get()
        : parent;
  }

  private static Node parent(Node node) {
    return node.getParentNode().orElseThrow();
  }

  /**
   * Whether a generic type without arguments is raw here, and javac says so. Type tests, casts,
   * class literals and method references do with the bare name, and so does the argument of {@code
   * Class}.
   */
  boolean wantsArguments() {
    if (outermost instanceof IntersectionType) {
      // Of a cast; javac does not look into it.
      return false;
    }
    Node part = type;
    while (parent(part) instanceof ArrayType array) {
      part = array;
    }
    Node parent = parent(part);
    if (parent instanceof ClassOrInterfaceType around) {
      boolean qualifier = around.getScope().filter(it -> it == type).isPresent();
      return !qualifier && !isOutermostClass(around);
    }
    return !takesBareName(parent);
  }

  private boolean takesBareName(Node parent) {
    if (parent instanceof InstanceOfExpr test) {
      return test.getPattern().filter(it -> it instanceof TypePatternExpr).isEmpty();
    }
    if (parent instanceof ClassOrInterfaceDeclaration declared) {
      return declared.getPermittedTypes().stream().anyMatch(it -> it == type);
    }
    // What a qualified creation makes is a member of a type that only attribution would tell.
    return parent instanceof ObjectCreationExpr creation && creation.getScope().isPresent()
        || parent instanceof CastExpr
        || parent instanceof ClassExpr
        || parent instanceof TypeExpr
        || parent instanceof RecordPatternExpr;
  }

  private boolean isOutermostClass(ClassOrInterfaceType around) {
    boolean outer = outermost == around || outermost.getElementType() == around;
    String name = around.getNameWithScope();
    return outer && (name.equals("Class") || name.equals("java.lang.Class"));
  }
}
