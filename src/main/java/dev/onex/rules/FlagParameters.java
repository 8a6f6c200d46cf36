package dev.onex.rules;

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
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Flags a method or constructor that other packages can call and that takes two or more {@code
 * boolean}s, or takes one and does nothing but choose between two ways by it.
 *
 * <p>A call reads {@code render(true, false)}: nobody sees what is true and what is false, and one
 * that mixes them up still compiles. Pass an enum for each, as {@code render(Format.HTML,
 * Stage.DRAFT)}; and write two methods where a flag chooses between two.
 *
 * <p>It leaves alone overrides, record headers, deprecated methods, those that a container calls
 * (such as {@code @GetMapping}), and setters and the like: {@code setX}, {@code withX}, {@code
 * enableX}, {@code disableX}, {@code useX}, {@code allowX}. A method whose only parameter is a flag
 * and that has a result converts it, and parameters are no flags that are what a method works on:
 * {@code value}, {@code condition}, {@code left}, {@code rhs}, {@code a1}; nor are those that an
 * exception hands on to {@code Throwable}. {@code Boolean} is not looked at.
 */
@RuleInfo(
    summary = "Flags say at the call neither what they mean nor which is which",
    severity = Severity.WARNING,
    scope = Scope.MEMBER,
    kinds = {Kind.METHOD, Kind.CONSTRUCTOR},
    triggers = "boolean")
public final class FlagParameters implements Rule {

  private static final Pattern SETTER =
      Pattern.compile("(set|with|enable|disable|use|allow)(\\P{Ll}.*)?");

  /** What every exception's constructor hands on. */
  private static final Set<String> OF_THROWABLE = Set.of("enableSuppression", "writableStackTrace");

  private static final Set<String> VALUES =
      Set.of(
          "value",
          "val",
          "bool",
          "boolean",
          "left",
          "right",
          "lhs",
          "rhs",
          "expected",
          "actual",
          "condition",
          "expression",
          "result",
          "default");

  @Override
  public boolean suspects(Candidate candidate) {
    MemberFacts member = candidate.member();
    if (member == null) {
      return false;
    }
    List<String> flags = flags(member);
    if (flags.isEmpty() || !isJudged(member, candidate.type())) {
      return false;
    }
    return flags.size() > 1
        || !converts(member) && ChoiceTokens.decidesAll(candidate.tokens(), flags.get(0));
  }

  /** Whether a method has a result and takes nothing but the flag, which it then turns into it. */
  private static boolean converts(MemberFacts member) {
    return member.parameters().size() == 1
        && member.kind() == Kind.METHOD
        && !member.type().equals("void");
  }

  @Override
  public void inspect(Declaration declaration, Reporter reporter) {
    MemberFacts member = declaration.member().orElseThrow();
    List<String> flags = flags(member);
    if (flags.isEmpty() || !isJudged(member, declaration.type())) {
      return;
    }
    String quoted = flags.stream().collect(Collectors.joining("', '", "'", "'"));
    if (flags.size() > 1) {
      reporter.report(
          declaration.node(),
          String.join(",", flags),
          "parameters "
              + quoted
              + " are flags, so a call reads (true, false) and one that mixes them up still"
              + " compiles; pass an enum for each");
    } else if (!converts(member) && ChoiceTokens.decidesAll(declaration.tokens(), flags.get(0))) {
      reporter.report(
          declaration.node(),
          flags.get(0),
          "parameter "
              + quoted
              + " chooses between two methods in one, so callers say which by true or false; write"
              + " two methods");
    }
  }

  private static List<String> flags(MemberFacts member) {
    return member.parameters().stream()
        .filter(it -> it.type().equals("boolean"))
        .map(ParameterFacts::name)
        .filter(it -> !isValue(it))
        .toList();
  }

  /** Whether a name says that it is what the method works on, and not how it works. */
  private static boolean isValue(String name) {
    List<String> tokens = NameTokens.of(name);
    if (tokens.isEmpty()) {
      return true;
    }
    String last = tokens.get(tokens.size() - 1);
    return name.length() == 1
        || Character.isDigit(name.charAt(name.length() - 1))
        || VALUES.contains(last)
        || OF_THROWABLE.contains(name);
  }

  private static boolean isJudged(MemberFacts member, TypeContext type) {
    boolean isMethod = member.kind() == Kind.METHOD;
    return Reach.isOpen(member, type)
        && !Reach.isDeprecated(member, type)
        && !Reach.isCalledByContainer(member)
        && !(isMethod && (SETTER.matcher(member.name()).matches() || type.isOverride(member)));
  }
}
