package dev.onex.rule;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.type.Type;
import java.util.List;

/**
 * Something in a header that is declared with a type: a component, a field, a parameter, a result.
 *
 * @param part what it is
 * @param name its name; a method's name if it is that method's result
 * @param type its type, with the dimensions behind its name; without those of varargs
 * @param at the name in the tree, where a finding about it stands
 * @param annotations those on it, or on the method if it is a result
 * @param varArgs whether it is a varargs parameter
 * @param api whether it is part of what a model or a public interface offers: state, or a parameter
 *     or result of a public or protected method that overrides nothing
 * @param mirror whether it only repeats the name and type of a state member, as accessors, setters
 *     and constructor parameters do
 */
public record Slot(
    Part part,
    String name,
    Type type,
    Node at,
    List<AnnotationExpr> annotations,
    boolean varArgs,
    boolean api,
    boolean mirror) {

  /** The parts of headers that have types. */
  public enum Part {
    /** A record component. */
    COMPONENT,
    /** A field of an instance. */
    FIELD,
    /** A static field, or a field of an interface. */
    STATIC_FIELD,
    /** A parameter of a method or constructor. */
    PARAMETER,
    /** What a method returns; never void. */
    RESULT;

    /** Whether it is state that instances hold. */
    public boolean isState() {
      return this == COMPONENT || this == FIELD;
    }
  }

  /** Whether it has an annotation of one of those simple names. */
  public boolean isAnnotated(String... simpleNames) {
    for (AnnotationExpr annotation : annotations) {
      if (List.of(simpleNames).contains(annotation.getName().getIdentifier())) {
        return true;
      }
    }
    return false;
  }

  /** What it is, in a message: as {@code field 'orders'} or {@code result of 'find'}. */
  public String description() {
    return switch (part) {
      case COMPONENT -> "component '" + name + "'";
      case FIELD, STATIC_FIELD -> "field '" + name + "'";
      case PARAMETER -> "parameter '" + name + "'";
      case RESULT -> "result of '" + name + "'";
    };
  }
}
