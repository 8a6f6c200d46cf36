package dev.onex.rules;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.nodeTypes.NodeWithTypeParameters;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.Type;
import com.github.javaparser.ast.type.TypeParameter;
import dev.onex.finding.Severity;
import dev.onex.outline.Kind;
import dev.onex.outline.MemberFacts;
import dev.onex.outline.ParameterFacts;
import dev.onex.outline.Tokens;
import dev.onex.rule.Candidate;
import dev.onex.rule.Declaration;
import dev.onex.rule.Reporter;
import dev.onex.rule.Rule;
import dev.onex.rule.RuleInfo;
import dev.onex.rule.Scope;
import dev.onex.rule.TypeContext;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Flags generics that say nothing: a type parameter of a method that only its result mentions, as
 * {@code <T> T attribute(String name)}, which is an error; a type parameter that a method's
 * signature mentions once and its body not at all; {@code ? extends} in the result of a public
 * method; a type parameter that no member of an interface mentions; and {@code extends Object}.
 *
 * <p>A result that the caller names is a cast that nobody sees: any type compiles, and the wrong
 * one fails elsewhere. A parameter used once binds nothing, and a wildcard in a result is handed on
 * to every caller. Take a {@code Class<T>} or a key that knows its type; write {@code ?} for the
 * parameter, and the type itself in the result.
 *
 * <p>It leaves alone {@code Class<? extends T>} and type tokens, futures, collectors and map
 * entries in results, {@code ? super}, overrides, parameters that stand for exceptions, that a
 * bound or a throws clause mentions, or that stand in an argument of an argument, methods that only
 * throw or are named for it ({@code rethrow}), that only return null, and results such as {@code
 * List<T>}, which can be made empty for any type. Type parameters of classes are not looked at, for
 * bodies may use them, nor those of interfaces without methods, which only carry a type.
 */
@RuleInfo(
    summary = "A type parameter or wildcard says nothing",
    severity = Severity.WARNING,
    scope = Scope.MEMBER,
    kinds = {Kind.METHOD, Kind.INTERFACE, Kind.CLASS, Kind.RECORD},
    triggers = {"<", "extends+Object"})
public final class OverbroadGenerics implements Rule {

  /** Place among the triggers. */
  private static final int EXTENDS_OBJECT = 1;

  private static final Set<String> MAY_BE_WILD =
      Set.of(
          "Class",
          "Constructor",
          "TypeToken",
          "TypeReference",
          "TypeLiteral",
          "Future",
          "CompletableFuture",
          "Collector",
          "Entry");

  private static final Pattern THROWS = Pattern.compile("(?:re|sneaky)?[tT]hrow(?!\\p{Ll}).*");

  private static final Pattern NESTED = Pattern.compile("<[^<>]*<");

  private static final Pattern FAILURE =
      Pattern.compile("(?:\\w+\\.)*\\w*(?:Throwable|Exception|Error)");

  @Override
  public boolean suspects(Candidate candidate) {
    MemberFacts member = candidate.member();
    if (candidate.meets(EXTENDS_OBJECT)) {
      return true;
    }
    if (member == null) {
      return candidate.type().facts().typeParameters().stream()
          .anyMatch(it -> isUnused(it, candidate.type()));
    }
    return isWild(member.type()) && isPublic(member, candidate.type())
        || saysNothing(member, candidate) && !candidate.type().isOverride(member);
  }

  private static boolean isPublic(MemberFacts method, TypeContext type) {
    return Modifier.isPublic(type.facts().modifiers())
        && (Modifier.isPublic(method.modifiers())
            || type.facts().kind() == Kind.INTERFACE && !Modifier.isPrivate(method.modifiers()))
        && !type.isOverride(method);
  }

  /** How often the types in a method's header mention a name. */
  private static long uses(String name, MemberFacts method) {
    long uses = mentions(name, method.type());
    for (ParameterFacts parameter : method.parameters()) {
      uses += mentions(name, parameter.type());
    }
    return uses;
  }

  /** How often a type mentions a name. */
  private static long mentions(String name, String type) {
    long count = 0;
    for (int at = type.indexOf(name); at >= 0; at = type.indexOf(name, at + 1)) {
      int end = at + name.length();
      boolean starts = at == 0 || !Character.isJavaIdentifierPart(type.charAt(at - 1));
      boolean ends = end == type.length() || !Character.isJavaIdentifierPart(type.charAt(end));
      count += starts && ends ? 1 : 0;
    }
    return count;
  }

  /** Whether an interface has methods, and neither they nor its supertypes mention a name. */
  private static boolean isUnused(String name, TypeContext type) {
    if (type.facts().kind() != Kind.INTERFACE) {
      return false;
    }
    List<MemberFacts> methods =
        type.members().stream().filter(it -> it.kind() == Kind.METHOD).toList();
    return !methods.isEmpty()
        && methods.stream().noneMatch(it -> uses(name, it) > 0)
        && type.facts().superTypes().stream().noneMatch(it -> mentions(name, it) > 0);
  }

  @Override
  public void inspect(Declaration declaration, Reporter reporter) {
    if (declaration.node() instanceof MethodDeclaration method) {
      MemberFacts facts = declaration.member().orElseThrow();
      if (isWild(facts.type()) && isPublic(facts, declaration.type())) {
        reportWild(method, reporter);
      }
      if (!declaration.type().isOverride(facts)) {
        method.getTypeParameters().stream()
            .filter(it -> saysNothing(it.getNameAsString(), facts, declaration.tokens()))
            .forEach(it -> judge(it, method, facts, reporter));
      }
      method.getTypeParameters().forEach(it -> bounds(it, declaration, reporter));
    } else if (declaration.node() instanceof NodeWithTypeParameters<?> type) {
      if (type instanceof ClassOrInterfaceDeclaration it) {
        it.getExtendedTypes().stream()
            .filter(of -> isObject(of, declaration))
            .forEach(of -> reportObject(of, "this type", reporter));
      }
      for (TypeParameter parameter : type.getTypeParameters()) {
        if (isUnused(parameter.getNameAsString(), declaration.type())
            && !isFailure(parameter)
            && type.getTypeParameters().stream()
                .noneMatch(it -> boundMentions(it, parameter.getNameAsString()))) {
          reportUnused(parameter, reporter);
        }
        bounds(parameter, declaration, reporter);
      }
    }
  }

  private static void reportUnused(TypeParameter parameter, Reporter reporter) {
    reporter.report(
        parameter,
        "unused " + parameter.getNameAsString(),
        "no member mentions the type parameter '"
            + parameter.getNameAsString()
            + "', so it says nothing and every user must write it; remove it");
  }

  /** Whether a result has a wildcard with an upper bound as a type argument. */
  private static boolean isWild(String result) {
    int end = result.length() - 1;
    if (end < 0 || result.charAt(end) != '>') {
      return false;
    }
    int depth = 0;
    boolean wild = false;
    int open = end;
    do {
      depth += result.charAt(open) == '>' ? 1 : result.charAt(open) == '<' ? -1 : 0;
      wild |= depth == 1 && result.startsWith("? extends", open);
      open--;
    } while (depth > 0 && open >= 0);
    String name = result.substring(result.lastIndexOf('.', open) + 1, open + 1);
    return wild && !MAY_BE_WILD.contains(name);
  }

  private static void reportWild(MethodDeclaration method, Reporter reporter) {
    Type result = method.getType();
    reporter.report(
        method.getName(),
        TypeText.compact(result),
        "the result is a "
            + TypeText.of(result)
            + ", so every caller must go on with a wildcard, and can add nothing; write the"
            + " type itself");
  }

  private static boolean saysNothing(MemberFacts method, Candidate candidate) {
    for (String name : method.typeParameters()) {
      if (saysNothing(name, method, candidate.tokens())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a signature and a body do nothing with a type parameter, its bound left aside. */
  private static boolean saysNothing(String name, MemberFacts method, Tokens body) {
    if (uses(name, method) > 1) {
      return false;
    }
    return mentions(name, method.type()) > 0
        ? method.type().equals(name) && returns(method.name(), body)
        : !isNested(name, method) && !body.mentions(name, 0, body.size());
  }

  private static void judge(
      TypeParameter parameter, MethodDeclaration method, MemberFacts facts, Reporter reporter) {
    String name = parameter.getNameAsString();
    boolean bound =
        method.getTypeParameters().stream().anyMatch(it -> boundMentions(it, name))
            || method.getThrownExceptions().stream().anyMatch(it -> it.asString().equals(name));
    if (bound || isFailure(parameter)) {
      return;
    }
    if (facts.type().equals(name)) {
      reporter.report(
          Severity.ERROR,
          method.getName(),
          "result " + name,
          "only the result of '"
              + method.getNameAsString()
              + "' mentions "
              + name
              + ", so callers name any type and get a cast that nobody sees; take a Class<"
              + name
              + ">, or a key that knows its type");
    } else {
      reporter.report(
          parameter,
          "once " + name,
          "the type parameter '"
              + name
              + "' of '"
              + method.getNameAsString()
              + "' is used "
              + (uses(name, facts) == 0 ? "nowhere" : "once")
              + ", so it binds nothing; "
              + (uses(name, facts) == 0 ? "remove it" : "write its bound or ? in its place"));
    }
  }

  /** Whether it is for what may be thrown. */
  private static boolean isFailure(TypeParameter parameter) {
    return parameter.getTypeBound().stream()
        .anyMatch(it -> FAILURE.matcher(it.asString()).matches());
  }

  /** Whether it stands in an argument of an argument, where a wildcard means something else. */
  private static boolean isNested(String name, MemberFacts method) {
    return method.parameters().stream()
        .filter(it -> mentions(name, it.type()) > 0)
        .anyMatch(it -> NESTED.matcher(it.type()).find());
  }

  private static boolean boundMentions(TypeParameter parameter, String name) {
    return parameter.getTypeBound().stream().anyMatch(it -> mentions(name, it.asString()) > 0);
  }

  /** Whether a method has a result whose type somebody must claim; null is of all types. */
  private static boolean returns(String method, Tokens body) {
    return !THROWS.matcher(method).matches() && (!body.is(0, '{') || returnsOther(body));
  }

  private static boolean returnsOther(Tokens body) {
    for (int i = 0; i < body.size(); i++) {
      if (body.is(i, "return") && !(body.is(i + 1, "null") && body.is(i + 2, ';'))) {
        return true;
      }
    }
    return false;
  }

  private static void bounds(TypeParameter parameter, Declaration declaration, Reporter reporter) {
    parameter.getTypeBound().stream()
        .filter(it -> isObject(it, declaration))
        .forEach(it -> reportObject(it, "'" + parameter.getNameAsString() + "'", reporter));
  }

  private static boolean isObject(ClassOrInterfaceType type, Declaration declaration) {
    return type.getAnnotations().isEmpty() && declaration.means(type, "java.lang.Object");
  }

  private static void reportObject(Node at, String what, Reporter reporter) {
    reporter.report(
        at,
        "extends Object",
        what + " extends Object, as everything does, so readers look for a meaning; leave it out");
  }
}
