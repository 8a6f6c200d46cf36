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
import dev.onex.rule.RuleOption;
import dev.onex.rule.RuleOptions;
import dev.onex.rule.Scope;
import dev.onex.rule.TypeContext;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Flags three or more parameters side by side that are all a {@code String}, all a {@code UUID} or
 * all the same primitive number, in methods, constructors and record headers that other packages
 * can use.
 *
 * <p>Who mixes up two of them still compiles: {@code transfer(to, from, currency)} looks as right
 * as {@code transfer(from, to, currency)}. Give each a type of its own, as {@code
 * transfer(AccountId from, AccountId to, Currency currency)}, or hand them in as one record.
 *
 * <p>It leaves alone overrides, varargs, deprecated methods, those that a container calls (such as
 * {@code @GetMapping}), log messages of JBoss Logging, and parameters whose names are all in an
 * order that everybody knows: single letters ({@code x, y, z}), numbered names, and names that
 * start or end with words such as {@code min, max}, {@code width, height}, {@code red, green,
 * blue}, {@code line, column}, {@code offset, length} or {@code major, minor, patch}; among numbers
 * one name may be of another kind ({@code start, end, value}), and beside words such as {@code
 * text}, {@code prefix} and {@code separator}, which are nothing but text, one {@code String}.
 * Numbers in a record header are measures with names of their own. Flags are left to {@code
 * FlagParameters}. It goes by names: a text utility that names its texts otherwise is flagged.
 */
@RuleInfo(
    summary = "Parameters side by side can be mixed up without an error",
    severity = Severity.WARNING,
    scope = Scope.MEMBER,
    kinds = {Kind.RECORD, Kind.METHOD, Kind.CONSTRUCTOR},
    triggers = ", String|UUID|byte|short|int|long|float|double",
    options =
        @RuleOption(
            name = "maxSameTypeRun",
            description = "How many parameters of the same type may stand side by side.",
            defaultValue = "2",
            allowed = {"1", "2", "3", "4", "5", "6", "7", "8", "9"}))
public final class SwappableParameters implements Rule {

  private final int atLeast;

  /** The rule with its defaults. */
  public SwappableParameters() {
    this(new RuleOptions(Map.of("maxSameTypeRun", "2")));
  }

  private SwappableParameters(RuleOptions options) {
    atLeast = Integer.parseInt(options.get("maxSameTypeRun")) + 1;
  }

  @Override
  public Rule with(RuleOptions options) {
    return new SwappableParameters(options);
  }

  @Override
  public boolean suspects(Candidate candidate) {
    return !runs(candidate.member(), candidate.type()).isEmpty();
  }

  @Override
  public void inspect(Declaration declaration, Reporter reporter) {
    MemberFacts member = declaration.member().orElse(null);
    for (ParameterRun run : runs(member, declaration.type())) {
      String what = member == null ? "components" : "parameters";
      reporter.report(
          declaration.node(),
          run.type() + " " + String.join(",", run.names()),
          what
              + " "
              + run.quoted()
              + " are all "
              + run.type()
              + ", so a call that mixes them up still compiles; give each a type of its own, or"
              + " pass them as one record");
    }
  }

  private List<ParameterRun> runs(@Nullable MemberFacts member, TypeContext type) {
    List<ParameterFacts> parameters =
        member == null ? type.facts().components() : member.parameters();
    if (parameters.size() < atLeast) {
      return List.of();
    }
    if (member == null) {
      return Reach.isOpen(type)
          ? ParameterRun.of(parameters, atLeast).stream().filter(it -> !it.isOfNumbers()).toList()
          : List.of();
    }
    boolean concerns =
        Reach.isOpen(member, type)
            && !Reach.isDeprecated(member, type)
            && !Reach.isCalledByContainer(member)
            && !isLogMessage(member)
            && !(member.kind() == Kind.METHOD && type.isOverride(member));
    return concerns ? ParameterRun.of(parameters, atLeast) : List.of();
  }

  /** Whether JBoss Logging writes the method, which puts its parameters into a text. */
  private static boolean isLogMessage(MemberFacts method) {
    return method.isAnnotated("Message") || method.isAnnotated("LogMessage");
  }
}
