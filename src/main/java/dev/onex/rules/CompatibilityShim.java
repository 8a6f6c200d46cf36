package dev.onex.rules;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.NormalAnnotationExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithSimpleName;
import dev.onex.finding.Severity;
import dev.onex.outline.MemberFacts;
import dev.onex.rule.Candidate;
import dev.onex.rule.Declaration;
import dev.onex.rule.Interest;
import dev.onex.rule.Reporter;
import dev.onex.rule.Rule;
import dev.onex.rule.RuleInfo;
import dev.onex.rule.RuleOption;
import dev.onex.rule.RuleOptions;
import dev.onex.rule.Scope;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Flags {@code @Deprecated} without {@code since} and {@code forRemoval}; with {@code compatNames}
 * also types, methods and fields whose name begins or ends with a word such as {@code legacy} or
 * {@code compat}.
 *
 * <p>Deprecated code that names no version has no end: nobody knows when it may go, so it stays,
 * and is kept working. Write {@code @Deprecated(since = "2.3", forRemoval = true)} and say in the
 * Javadoc what to call instead; or remove it.
 *
 * <p>It is off until it is set, since it cannot see the Javadoc in front of a declaration: where
 * {@code @deprecated} names the replacement, the annotation alone may be enough. Comments that
 * speak of compatibility are not looked at yet. It leaves alone names that only speak of it in the
 * middle or as a verb, as {@code isDeprecated} and {@code markDeprecated}, and never looks into
 * texts.
 */
@RuleInfo(
    summary = "Deprecated code names no version in which it ends",
    severity = Severity.WARNING,
    scope = Scope.MEMBER,
    triggers = "Deprecated",
    optIn = true,
    options =
        @RuleOption(
            name = "compatNames",
            description = "Whether names such as LegacyOrder and loadCompat are flagged.",
            defaultValue = "false",
            allowed = {"true", "false"}))
public final class CompatibilityShim implements Rule {

  private static final Set<String> WORDS =
      Set.of("legacy", "compat", "compatibility", "backward", "backwards", "old", "shim");

  private final boolean compatNames;

  /** The rule with its defaults. */
  public CompatibilityShim() {
    this(false);
  }

  private CompatibilityShim(boolean compatNames) {
    this.compatNames = compatNames;
  }

  @Override
  public Rule with(RuleOptions options) {
    return new CompatibilityShim(Boolean.parseBoolean(options.get("compatNames")));
  }

  @Override
  public Interest interest() {
    Interest narrow = Interest.of(CompatibilityShim.class.getAnnotation(RuleInfo.class));
    return compatNames
        ? new Interest(narrow.kinds(), narrow.where(), narrow.bodies(), List.of())
        : narrow;
  }

  @Override
  public boolean suspects(Candidate candidate) {
    MemberFacts member = candidate.member();
    List<String> annotations =
        member == null ? candidate.type().facts().annotations() : member.annotations();
    List<String> names = member == null ? List.of(candidate.type().facts().name()) : member.names();
    return annotations.stream().anyMatch(it -> it.endsWith("Deprecated"))
        || compatNames && names.stream().anyMatch(CompatibilityShim::saysCompatible);
  }

  @Override
  public void inspect(Declaration declaration, Reporter reporter) {
    BodyDeclaration<?> node = declaration.node();
    List<AnnotationExpr> deprecated =
        node.getAnnotations().stream()
            .filter(it -> it.getName().getIdentifier().equals("Deprecated"))
            .toList();
    deprecated.stream()
        .filter(it -> !saysWhen(it))
        .forEach(
            it ->
                reporter.report(
                    it,
                    "Deprecated",
                    "this names no version, so nobody knows when it may go, and it stays; write"
                        + " since and forRemoval, and in the Javadoc what to use instead"));
    if (compatNames && deprecated.isEmpty()) {
      names(node)
          .filter(it -> saysCompatible(it.getNameAsString()))
          .forEach(it -> report(it, reporter));
    }
  }

  private static boolean saysWhen(AnnotationExpr annotation) {
    return annotation instanceof NormalAnnotationExpr it
        && it.getPairs().stream()
            .anyMatch(
                of ->
                    of.getNameAsString().equals("since")
                        || of.getNameAsString().equals("forRemoval"));
  }

  private static Stream<NodeWithSimpleName<?>> names(BodyDeclaration<?> node) {
    if (node instanceof FieldDeclaration field) {
      return field.getVariables().stream().map(it -> it);
    }
    return node instanceof NodeWithSimpleName<?> it ? Stream.of(it) : Stream.empty();
  }

  private static boolean saysCompatible(String name) {
    List<String> tokens = NameTokens.of(name);
    return !tokens.isEmpty()
        && (WORDS.contains(tokens.get(0)) || WORDS.contains(tokens.get(tokens.size() - 1)));
  }

  private static void report(NodeWithSimpleName<?> named, Reporter reporter) {
    Node at = named.getName();
    reporter.report(
        at,
        "name " + named.getNameAsString(),
        "'"
            + named.getNameAsString()
            + "' is there for what was before, and names no version in which it ends; mark it"
            + " @Deprecated with since and forRemoval, or remove it");
  }
}
