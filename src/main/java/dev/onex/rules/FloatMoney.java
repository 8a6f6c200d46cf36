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
import dev.onex.rule.Slot;
import dev.onex.rule.TypeContext;
import dev.onex.rule.Where;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Flags state of a model whose name says that it is an amount of money, such as {@code unitPrice}
 * or {@code balance}, and whose type is {@code float}, {@code double}, {@code Float} or {@code
 * Double}, or an array of them.
 *
 * <p>Binary fractions cannot hold most decimal ones: {@code 0.1 + 0.2} is not {@code 0.3}, and sums
 * of many amounts are off by cents. Write {@code BigDecimal}, or a type of its own that also knows
 * the currency, such as {@code record Money(BigDecimal amount, Currency currency) {}}.
 *
 * <p>It leaves parameters, results, locals and constants alone, and names whose last word is
 * another one, such as {@code priceRatio}, {@code taxPercent} and {@code costCount}. It is off
 * unless asked for, because it goes by names alone: the {@code cost} of a query plan and the {@code
 * total} of a measurement are no money.
 */
@RuleInfo(
    summary = "A model keeps an amount of money as a binary fraction",
    severity = Severity.ERROR,
    scope = Scope.MEMBER,
    kinds = {Kind.RECORD, Kind.FIELD},
    where = Where.MODELS,
    triggers = "float|double|Float|Double",
    optIn = true,
    options =
        @RuleOption(
            name = "nouns",
            description = "Last words of the names that it takes for money, in the singular.",
            defaultValue = FloatMoney.NOUNS))
public final class FloatMoney implements Rule {

  static final String NOUNS = "amount,price,cost,fee,tax,balance,total";

  private static final Set<String> TYPES =
      Set.of("float", "double", "Float", "Double", "java.lang.Float", "java.lang.Double");

  private final Set<String> nouns;

  /** The rule with its defaults. */
  public FloatMoney() {
    this(new RuleOptions(Map.of("nouns", NOUNS)));
  }

  private FloatMoney(RuleOptions options) {
    nouns = Set.copyOf(options.list("nouns"));
  }

  @Override
  public Rule with(RuleOptions options) {
    return new FloatMoney(options);
  }

  @Override
  public boolean suspects(Candidate candidate) {
    MemberFacts member = candidate.member();
    if (member == null) {
      return candidate.type().facts().components().stream().anyMatch(this::isMoney);
    }
    return !Modifier.isStatic(member.modifiers())
        && isFraction(member.type())
        && member.names().stream().anyMatch(this::isMoney);
  }

  private boolean isMoney(ParameterFacts component) {
    return isFraction(component.type()) && isMoney(component.name());
  }

  @Override
  public void inspect(Declaration declaration, Reporter reporter) {
    for (Slot slot : declaration.slots()) {
      String type = TypeText.of(slot.type());
      if (slot.part().isState()
          && isFraction(type)
          && isMoney(slot.name())
          && !isOwnType(type, declaration.type())) {
        reporter.report(
            slot.at(),
            type,
            slot.description()
                + " is a "
                + type
                + ", which cannot hold most decimal fractions, so sums are off by cents; write"
                + " BigDecimal, or a type of its own with the currency");
      }
    }
  }

  private static boolean isFraction(String type) {
    return TYPES.contains(type.replace("[]", ""));
  }

  /** Whether a type of the project has the name of a boxed one. */
  private static boolean isOwnType(String type, TypeContext context) {
    String name = type.replace("[]", "");
    return !Character.isLowerCase(name.charAt(0))
        && context.names().qualified(name).filter(it -> it.startsWith("java.lang.")).isEmpty();
  }

  private boolean isMoney(String name) {
    List<String> tokens = NameTokens.of(name);
    if (tokens.isEmpty()) {
      return false;
    }
    String last = tokens.get(tokens.size() - 1);
    String singular = last.endsWith("s") ? last.substring(0, last.length() - 1) : last;
    boolean taxes = last.equals("taxes") && nouns.contains("tax");
    return nouns.contains(last) || nouns.contains(singular) || taxes;
  }
}
