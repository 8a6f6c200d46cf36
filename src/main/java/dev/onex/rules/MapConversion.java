package dev.onex.rules;

import com.github.javaparser.ast.body.MethodDeclaration;
import dev.onex.finding.Severity;
import dev.onex.outline.Kind;
import dev.onex.outline.MemberFacts;
import dev.onex.outline.ParameterFacts;
import dev.onex.rule.Candidate;
import dev.onex.rule.Declaration;
import dev.onex.rule.Reporter;
import dev.onex.rule.Rule;
import dev.onex.rule.RuleInfo;
import dev.onex.rule.Scope;
import dev.onex.rule.TypeContext;
import dev.onex.rule.Where;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Flags methods of a model that turn it into a {@code Map<String, Object>} or make it of one:
 * {@code toMap}, {@code asMap} and {@code fromMap}.
 *
 * <p>Behind such a method there are no types: a key that is misspelt and a value of the wrong type
 * show up somewhere else, at run time. Let the JSON library or the mapper write the model itself,
 * or write a record for the shape that the other side expects.
 *
 * <p>It leaves alone maps with values of one type, other names, overrides, and methods that turn
 * something else into a map. It is off unless asked for, because {@code UntypedContainer} reports
 * the same types: this rule adds what the method is for.
 */
@RuleInfo(
    summary = "A model is turned into an untyped map, or made of one",
    severity = Severity.WARNING,
    scope = Scope.MEMBER,
    kinds = Kind.METHOD,
    where = Where.MODELS,
    triggers = "toMap|asMap|fromMap",
    optIn = true)
public final class MapConversion implements Rule {

  private static final Set<String> TO = Set.of("toMap", "asMap");

  private static final Pattern MAP =
      Pattern.compile(
          "(java\\.util\\.)?\\w*Map<(java\\.lang\\.)?String,"
              + "(\\?( ?extends )?)?((java\\.lang\\.)?Object)?>");

  @Override
  public boolean suspects(Candidate candidate) {
    MemberFacts method = candidate.member();
    return method != null && converts(method, candidate.type());
  }

  @Override
  public void inspect(Declaration declaration, Reporter reporter) {
    MemberFacts method = declaration.member().orElseThrow();
    if (converts(method, declaration.type())
        && declaration.node() instanceof MethodDeclaration node) {
      boolean from = method.name().equals("fromMap");
      reporter.report(
          node.getName(),
          method.name(),
          "'"
              + method.name()
              + "' "
              + (from ? "makes the model of an untyped map" : "turns the model into an untyped map")
              + ", so misspelt keys and wrong types show up only at run time; write a record for"
              + " the shape, or let the mapper "
              + (from ? "read" : "write")
              + " the model itself");
    }
  }

  private static boolean converts(MemberFacts method, TypeContext type) {
    if (method.name().equals("fromMap")) {
      return method.parameters().stream().map(ParameterFacts::type).anyMatch(MapConversion::isMap);
    }
    return TO.contains(method.name())
        && method.parameters().isEmpty()
        && isMap(method.type())
        && !type.isOverride(method);
  }

  private static boolean isMap(String type) {
    return MAP.matcher(type).matches() && !type.contains(",>");
  }
}
