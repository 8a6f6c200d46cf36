package dev.onex.rules;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithSimpleName;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ThrowStmt;
import dev.onex.finding.Severity;
import dev.onex.index.TypeIndex;
import dev.onex.outline.Kind;
import dev.onex.outline.MemberFacts;
import dev.onex.outline.TypeFacts;
import dev.onex.rule.Candidate;
import dev.onex.rule.Declaration;
import dev.onex.rule.Reporter;
import dev.onex.rule.Rule;
import dev.onex.rule.RuleInfo;
import dev.onex.rule.Scope;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Flags {@code throw new} of an exception whose name or message says that something is still to be
 * written ({@code NotImplementedException}, {@code "TODO"}, {@code "not yet implemented"}, {@code
 * "stub"}, {@code "FIXME"}): critical if it is the whole body, an error if it is one branch of it.
 * A body that is nothing but an {@code UnsupportedOperationException} without a message is a
 * warning, unless the method is an override.
 *
 * <p>The compiler takes the method for finished, and so do its callers, up to the day that one of
 * them runs it. Write the body; or leave the method out, or make it abstract, until somebody does.
 *
 * <p>It leaves alone what is not meant to be written: private constructors, methods that change
 * collections, maps and iterators, messages that say immutable, read-only, unmodifiable or not
 * supported, or send callers elsewhere, as {@code "not implemented here, use find instead"} and
 * {@code "should not be used by clients"}; default methods of interfaces, and methods of abstract
 * classes ({@code AbstractStore} is one by name) with a message, which others override as they need
 * them, unless the message says {@code yet} or {@code TODO}; and methods with Error Prone's
 * {@code @DoNotCall}, which are there to be rejected. The words todo and stub within a longer
 * message count only if they are the whole body or an {@code UnsupportedOperationException}, for
 * both are also names of things. A method of a class that is there to be overridden is flagged if
 * it throws without a message: write one that says so. So is one that says not implemented where
 * not supported is meant, for only the words differ.
 */
@RuleInfo(
    summary = "A method throws instead of doing its work",
    severity = Severity.CRITICAL,
    scope = Scope.MEMBER,
    kinds = {
      Kind.METHOD,
      Kind.FIELD,
      Kind.CONSTRUCTOR,
      Kind.COMPACT_CONSTRUCTOR,
      Kind.INITIALIZER,
      Kind.ENUM_CONSTANT
    },
    bodies = true,
    triggers = {
      "throw 'implemented'|'fixme'|'todo'|'stub'",
      "throw NotImplemented*|NotYetImplemented*",
      "{+throw UnsupportedOperationException+( (+)",
      "{+throw UnsupportedOperationException+( (+) class|interface|enum|record"
    })
public final class StubImplementation implements Rule {

  /** Places among the triggers. */
  private static final int SAYS_STUB = 0;

  private static final int NAMED_STUB = 1;

  private static final int BARE = 2;

  private static final int BARE_IN_TYPE = 3;

  private static final String UNSUPPORTED = "java.lang.UnsupportedOperationException";

  private static final Set<String> MUTATORS =
      Set.of(
          "add",
          "addAll",
          "addFirst",
          "addLast",
          "clear",
          "compute",
          "computeIfAbsent",
          "computeIfPresent",
          "merge",
          "offer",
          "poll",
          "put",
          "putAll",
          "putIfAbsent",
          "remove",
          "removeAll",
          "removeIf",
          "replace",
          "replaceAll",
          "retainAll",
          "set",
          "setValue",
          "sort");

  private static final List<String> COLLECTIONS =
      List.of("java.util.Collection", "java.util.Map", "java.util.Map.Entry", "java.util.Iterator");

  @Override
  public boolean suspects(Candidate candidate) {
    boolean mayBeBare =
        candidate.meets(BARE_IN_TYPE) || candidate.meets(BARE) && mayBeFreeToDecide(candidate);
    boolean mayName = candidate.meets(SAYS_STUB) || candidate.meets(NAMED_STUB);
    return ThrowTokens.in(candidate.tokens()).stream()
        .anyMatch(it -> mayBeBare && it.isBareAndAlone() || mayName && maySayStub(it));
  }

  /** The methods of anonymous classes override others, and those may throw without a message. */
  private static boolean mayBeFreeToDecide(Candidate candidate) {
    MemberFacts member = candidate.member();
    return member != null && member.kind() == Kind.METHOD && !candidate.type().isOverride(member);
  }

  private static boolean maySayStub(ThrowTokens thrown) {
    return thrown.mayBe(StubWords::areName)
        || thrown.strings().stream().anyMatch(StubWords::mayBeIn);
  }

  @Override
  public void inspect(Declaration declaration, Reporter reporter) {
    for (ThrowStmt statement : declaration.nodes(ThrowStmt.class)) {
      if (statement.getExpression() instanceof ObjectCreationExpr thrown) {
        judge(statement, thrown, declaration, reporter);
      }
    }
  }

  private static void judge(
      ThrowStmt statement, ObjectCreationExpr thrown, Declaration declaration, Reporter reporter) {
    BodyDeclaration<?> whole = wholeBody(statement).orElse(null);
    boolean unsupported = declaration.means(thrown.getType(), UNSUPPORTED);
    if (whole != null
        && (isIntended(whole, declaration)
            || isForOthers(whole, declaration) && StubWords.areOptional(thrown))) {
      return;
    }
    if (StubWords.arePart(thrown, whole != null || unsupported)) {
      report(statement, thrown, whole, reporter);
    } else if (unsupported
        && thrown.getArguments().isEmpty()
        && whole instanceof MethodDeclaration method
        && !method.isDefault()
        && !method.isAnnotationPresent("DoNotCall")
        && !isOverride(method, declaration)) {
      reportBare(statement, method, reporter);
    }
  }

  /** What has this statement for its whole body; empty if there is more to it. */
  private static Optional<BodyDeclaration<?>> wholeBody(ThrowStmt statement) {
    if (statement.getParentNode().orElseThrow() instanceof BlockStmt block
        && block.getStatements().size() == 1) {
      Node owner = block.getParentNode().orElseThrow();
      return owner instanceof BodyDeclaration<?> it ? Optional.of(it) : Optional.empty();
    }
    return Optional.empty();
  }

  /** Whether nobody is to write the body: that of a constructor not to be called, or a mutator. */
  private static boolean isIntended(BodyDeclaration<?> whole, Declaration declaration) {
    if (whole instanceof ConstructorDeclaration constructor) {
      return constructor.isPrivate() && constructor.getParameters().isEmpty();
    }
    return whole instanceof MethodDeclaration method
        && MUTATORS.contains(method.getNameAsString())
        && isOverride(method, declaration)
        && superTypes(method, declaration).anyMatch(COLLECTIONS::contains);
  }

  /**
   * Whether it is what others get who write no body of their own: of an interface or base class.
   */
  private static boolean isForOthers(BodyDeclaration<?> whole, Declaration declaration) {
    return whole instanceof MethodDeclaration method
        && (method.isDefault()
            || method == declaration.node()
                && isAbstract(declaration.type().facts())
                && !method.isPrivate()
                && !method.isStatic()
                && !method.isFinal());
  }

  /** Whether a class is there to be extended, going by its header or its name. */
  private static boolean isAbstract(TypeFacts type) {
    return Modifier.isAbstract(type.modifiers())
        || NameTokens.of(type.name()).stream().limit(1).anyMatch("abstract"::equals);
  }

  private static boolean isOverride(MethodDeclaration method, Declaration declaration) {
    return method.isAnnotationPresent("Override")
        || !(method.getParentNode().orElse(null) instanceof TypeDeclaration<?>)
        || declaration.member().filter(it -> method == declaration.node()).isPresent()
            && declaration.type().isOverride(declaration.member().orElseThrow());
  }

  /** The supertypes of the type that a method belongs to; none if that is a local one. */
  private static Stream<String> superTypes(MethodDeclaration method, Declaration declaration) {
    TypeIndex index = declaration.type().index();
    if (method == declaration.node()) {
      return index.allSuperTypes(declaration.type().facts().qualifiedName()).stream();
    }
    return method.getParentNode().stream()
        .filter(ObjectCreationExpr.class::isInstance)
        .flatMap(it -> declaration.qualified(((ObjectCreationExpr) it).getType()).stream())
        .flatMap(it -> Stream.concat(Stream.of(it), index.allSuperTypes(it).stream()));
  }

  private static void report(
      ThrowStmt statement,
      ObjectCreationExpr thrown,
      @Nullable BodyDeclaration<?> whole,
      Reporter reporter) {
    String type = thrown.getType().getNameAsString();
    if (whole == null) {
      reporter.report(
          Severity.ERROR,
          statement,
          type,
          "this branch is a stub that only throws, so some calls fail for want of code; write it");
    } else {
      reporter.report(
          statement,
          type,
          description(whole)
              + " is a stub that only throws, so it compiles and fails whenever it runs; write its"
              + " body, or leave it out until somebody does");
    }
  }

  private static String description(BodyDeclaration<?> whole) {
    return whole instanceof NodeWithSimpleName<?> named
        ? "'" + named.getNameAsString() + "'"
        : "this initializer";
  }

  private static void reportBare(ThrowStmt statement, MethodDeclaration method, Reporter reporter) {
    reporter.report(
        Severity.WARNING,
        statement,
        "bare UnsupportedOperationException",
        "'"
            + method.getNameAsString()
            + "' only throws an UnsupportedOperationException without a message, so callers learn"
            + " neither why nor what to do instead; write its body, or a message that says why"
            + " there is none");
  }
}
