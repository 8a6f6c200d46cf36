package dev.onex.rules;

import com.github.javaparser.Position;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.comments.LineComment;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithAnnotations;
import com.github.javaparser.ast.nodeTypes.NodeWithTypeParameters;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.Type;
import com.github.javaparser.ast.type.WildcardType;
import dev.onex.finding.Severity;
import dev.onex.outline.MemberFacts;
import dev.onex.rule.Candidate;
import dev.onex.rule.Declaration;
import dev.onex.rule.Reporter;
import dev.onex.rule.Rule;
import dev.onex.rule.RuleInfo;
import dev.onex.rule.Scope;
import dev.onex.rule.TypeContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Flags {@code @SuppressWarnings} of {@code unchecked}, {@code rawtypes} or {@code all} on a type,
 * and on a method or constructor of several statements without a comment behind it; and casts to a
 * type variable, or of a looked up value to a parameterised type, that no such annotation covers.
 *
 * <p>The compiler lets such a cast pass without a test, and the program fails elsewhere, with a
 * ClassCastException that names neither the cast nor the value. Let a {@code Class} cast, as in
 * {@code key.type().cast(value)}, or keep the type where the value comes from. If it cannot be
 * helped, cast into one local variable, suppress the warning there, and write {@code // why} behind
 * the annotation.
 *
 * <p>It leaves alone arrays of a type variable that are made on the spot, as {@code (T[]) new
 * Object[n]}; {@code (T) this} in methods such as {@code self()}; casts to {@code Foo<?>}, of null,
 * of lambdas and method references. Annotations on fields, local variables and methods of one
 * statement are narrow enough. It does not know the type of what is cast, so it looks at casts to a
 * parameterised type only where a method with arguments is asked for the value, as {@code
 * cache.get(key)}; if the compiler can prove such a cast, it is flagged all the same. It is off
 * unless asked for: the compiler knows the types and warns of such casts with {@code
 * -Xlint:unchecked}, while here any bracket may be one, so that to look for them takes longer than
 * all that other rules look for.
 */
@RuleInfo(
    summary = "A cast or a suppression bypasses the checks of generics",
    severity = Severity.ERROR,
    scope = Scope.MEMBER,
    bodies = true,
    triggers = {"SuppressWarnings 'unchecked'|'rawtypes'|'all'", ")+*|)+(|)+\""},
    optIn = true)
public final class UncheckedEscape implements Rule {

  /** Place among the triggers. */
  private static final int SUPPRESSES = 0;

  private static final Set<String> WARNINGS = Set.of("unchecked", "rawtypes", "all");

  private static final Pattern SELF =
      Pattern.compile("self|me|myself|(?:get)?[tT]his\\w*|getSelf|asThis");

  /** What hides text: literals and comments. */
  private static final Pattern HIDING =
      Pattern.compile(
          "\"\"\"[\\s\\S]*?\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\])+'"
              + "|/\\*[\\s\\S]*?\\*/|//[^\\n]*");

  /** A bracket that may be a cast to a parameterised type, or to a single word. */
  private static final Pattern CAST =
      Pattern.compile(
          "\\(\\s*(?:[^();{}=]*<[^();{}=]*>[^();{}=]*|[\\w\\s\\[\\]]+)\\)\\s*[\\w(\"!~$]");

  @Override
  public boolean suspects(Candidate candidate) {
    if (candidate.meets(SUPPRESSES)) {
      return true;
    }
    MemberFacts member = candidate.member();
    if (member == null) {
      return false;
    }
    String body = candidate.body();
    boolean hasVariables = !member.typeParameters().isEmpty() || hasVariables(candidate.type());
    return (hasVariables || body.indexOf('<') >= 0) && CAST.matcher(bare(body)).find();
  }

  /** A body without comments, and with nothing in its literals. */
  private static String bare(String body) {
    return HIDING.matcher(body).replaceAll(it -> it.group().startsWith("/") ? " " : "\"\"");
  }

  private static boolean hasVariables(TypeContext type) {
    return !type.facts().typeParameters().isEmpty()
        || type.enclosing().filter(UncheckedEscape::hasVariables).isPresent();
  }

  @Override
  public void inspect(Declaration declaration, Reporter reporter) {
    if (declaration.node() instanceof TypeDeclaration<?> type) {
      type.getAnnotations().stream()
          .filter(UncheckedEscape::suppresses)
          .forEach(it -> reportAnnotation(it, "this type", reporter));
    } else {
      annotations(declaration, reporter);
      declaration.nodes(CastExpr.class).stream()
          .filter(it -> escapes(it, declaration) && !isCovered(it, declaration))
          .forEach(it -> reportCast(it, reporter));
    }
  }

  private static void annotations(Declaration declaration, Reporter reporter) {
    List<BodyDeclaration<?>> wide = new ArrayList<>();
    wide.addAll(declaration.nodes(MethodDeclaration.class));
    wide.addAll(declaration.nodes(ConstructorDeclaration.class));
    wide.addAll(declaration.nodes(ClassOrInterfaceDeclaration.class));
    wide.addAll(declaration.nodes(RecordDeclaration.class));
    for (BodyDeclaration<?> it : wide) {
      boolean narrow = it instanceof CallableDeclaration<?> callable && isShort(callable);
      for (AnnotationExpr annotation : it.getAnnotations()) {
        if (!narrow && suppresses(annotation) && !isExplained(annotation, it, declaration)) {
          reportAnnotation(
              annotation,
              it instanceof CallableDeclaration<?> of
                  ? "all of '" + of.getName() + "'"
                  : "this type",
              reporter);
        }
      }
    }
  }

  private static boolean isShort(CallableDeclaration<?> callable) {
    return callable.findAll(Statement.class, it -> !it.isBlockStmt()).size() <= 1;
  }

  /** Whether a comment stands behind an annotation, on its line or on one of its own. */
  private static boolean isExplained(
      AnnotationExpr annotation, BodyDeclaration<?> owner, Declaration declaration) {
    if (!(owner instanceof CallableDeclaration<?> callable)) {
      return false;
    }
    Position from = annotation.getRange().orElseThrow().end;
    Position to = callable.getName().getRange().orElseThrow().begin;
    return declaration.commentsIn(owner).stream()
        .filter(LineComment.class::isInstance)
        .map(it -> it.getRange().orElseThrow().begin)
        .anyMatch(it -> it.isAfter(from) && it.isBefore(to));
  }

  private static boolean suppresses(AnnotationExpr annotation) {
    return annotation.getName().getIdentifier().equals("SuppressWarnings")
        && annotation
            .findFirst(StringLiteralExpr.class, it -> WARNINGS.contains(it.getValue()))
            .isPresent();
  }

  /** Whether a cast is to a type that is not there any more when the program runs. */
  private static boolean escapes(CastExpr cast, Declaration declaration) {
    Expression value = cast.getExpression();
    if (value.isLambdaExpr() || value.isMethodReferenceExpr() || value.isNullLiteralExpr()) {
      return false;
    }
    Type element = cast.getType().getElementType();
    if (!(element instanceof ClassOrInterfaceType type)) {
      return false;
    }
    boolean isVariable = isVariable(type.getNameAsString(), cast, declaration);
    if (cast.getType().isArrayType()) {
      boolean made = value.isArrayCreationExpr() || value.toString().contains("newInstance");
      return !made && (isVariable || hasArguments(type));
    }
    return isVariable ? !isSelf(value, cast) : hasArguments(type) && isLookUp(value);
  }

  /**
   * Whether a method is asked for a value, which then is of no type that the compiler could test.
   */
  private static boolean isLookUp(Expression value) {
    return value instanceof MethodCallExpr call
        && !call.getArguments().isEmpty()
        && call.getScope().filter(it -> it.isSuperExpr() || isTypeName(it)).isEmpty();
  }

  /** Whether a static method is called, which makes something of what it is given. */
  private static boolean isTypeName(Expression scope) {
    return scope.isNameExpr()
        && Character.isUpperCase(scope.asNameExpr().getNameAsString().charAt(0));
  }

  private static boolean hasArguments(ClassOrInterfaceType type) {
    return type.getTypeArguments()
        .filter(them -> them.stream().anyMatch(it -> !isAnything(it)))
        .isPresent();
  }

  private static boolean isAnything(Type argument) {
    return argument instanceof WildcardType it
        && it.getExtendedType().isEmpty()
        && it.getSuperType().isEmpty();
  }

  private static boolean isSelf(Expression value, CastExpr cast) {
    return value.isThisExpr()
        && methodAround(cast)
            .filter(it -> SELF.matcher(it.getNameAsString()).matches())
            .isPresent();
  }

  private static Optional<MethodDeclaration> methodAround(Node place) {
    Node here = place;
    while (!(here instanceof BodyDeclaration<?>)) {
      here = here.getParentNode().orElseThrow();
    }
    return here instanceof MethodDeclaration it ? Optional.of(it) : Optional.empty();
  }

  private static boolean isVariable(String name, Node at, Declaration declaration) {
    for (Node here = at; here != declaration.node(); here = here.getParentNode().orElseThrow()) {
      if (declares(here, name)) {
        return true;
      }
    }
    return declares(declaration.node(), name) || isVariable(name, declaration.type());
  }

  private static boolean declares(Node node, String name) {
    return node instanceof NodeWithTypeParameters<?> it
        && it.getTypeParameters().stream().anyMatch(of -> of.getNameAsString().equals(name));
  }

  private static boolean isVariable(String name, TypeContext type) {
    return type.facts().typeParameters().contains(name)
        || type.enclosing().filter(it -> isVariable(name, it)).isPresent();
  }

  /** Whether somebody has taken responsibility for a cast, there or around it. */
  private static boolean isCovered(CastExpr cast, Declaration declaration) {
    for (Node here = cast; ; here = here.getParentNode().orElseThrow()) {
      if (here instanceof NodeWithAnnotations<?> it
          && it.getAnnotations().stream().anyMatch(UncheckedEscape::suppresses)) {
        return true;
      }
      if (here == declaration.node()) {
        return isCovered(declaration.type());
      }
    }
  }

  /** Whether a type has an annotation, whatever it is for: only its name is known here. */
  private static boolean isCovered(TypeContext type) {
    return type.facts().annotations().stream().anyMatch(it -> it.endsWith("SuppressWarnings"))
        || type.enclosing().filter(UncheckedEscape::isCovered).isPresent();
  }

  private static void reportAnnotation(AnnotationExpr at, String what, Reporter reporter) {
    reporter.report(
        at,
        "SuppressWarnings",
        "this annotation silences the warnings of "
            + what
            + ", and with them those of casts that are added later; put it on the one local variable"
            + " that needs it, and write behind it why it is safe");
  }

  private static void reportCast(CastExpr cast, Reporter reporter) {
    reporter.report(
        cast,
        "cast to " + TypeText.compact(cast.getType()),
        "nothing tests this cast to "
            + TypeText.of(cast.getType())
            + ", so a wrong value fails elsewhere with a ClassCastException; let a Class cast, or"
            + " keep the type where the value comes from");
  }
}
