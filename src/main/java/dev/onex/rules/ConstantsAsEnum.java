package dev.onex.rules;

import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import dev.onex.finding.Severity;
import dev.onex.outline.Kind;
import dev.onex.outline.MemberFacts;
import dev.onex.rule.Candidate;
import dev.onex.rule.Declaration;
import dev.onex.rule.Reporter;
import dev.onex.rule.Rule;
import dev.onex.rule.RuleInfo;
import dev.onex.rule.RuleOption;
import dev.onex.rule.RuleOptions;
import dev.onex.rule.Scope;
import dev.onex.rule.TypeContext;
import java.lang.reflect.Modifier;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Flags three or more constants of type {@code String} or {@code int} that share a prefix such as
 * {@code STATUS_}, {@code TYPE_} or {@code ORDER_LEVEL_} and have literals for values. There is one
 * finding for each set, at the first constant in the alphabet.
 *
 * <p>They are an enum without its type: any text or number passes for one of them, a switch over
 * them cannot be checked for missing cases, and nobody can list them. Write the enum, with the text
 * or number as a field where others need it.
 *
 * <p>It leaves alone constants whose first value is computed or a bit mask, as {@code 1 << 2} and
 * {@code 0x04}, constants in an enum, names that end as {@code TYPE_PREFIX}, {@code KIND_MASK} and
 * {@code STATE_ID_COLUMN} do, and sets of fewer than {@code minConstants}. It is off unless asked
 * for, because arguments of annotations and the numbers of a protocol need constants.
 */
@RuleInfo(
    summary = "Constants that belong together are no enum",
    severity = Severity.WARNING,
    scope = Scope.TYPE,
    kinds = Kind.FIELD,
    bodies = true,
    triggers = "String|int",
    optIn = true,
    options = {
      @RuleOption(
          name = "nouns",
          description = "Words that prefixes of such constants end with.",
          defaultValue = ConstantsAsEnum.NOUNS),
      @RuleOption(
          name = "minConstants",
          description = "How many constants make a set.",
          defaultValue = "3",
          allowed = {"2", "3", "4", "5", "6", "7", "8"})
    })
public final class ConstantsAsEnum implements Rule {

  static final String NOUNS =
      "status,state,type,kind,category,priority,level,mode,role,severity,phase,stage,visibility";

  /** Last words of constants that say something about values, and are none. */
  private static final Set<String> ATTRIBUTES =
      Set.of(
          "attribute",
          "column",
          "count",
          "default",
          "field",
          "format",
          "key",
          "length",
          "limit",
          "mask",
          "max",
          "min",
          "name",
          "offset",
          "param",
          "parameter",
          "pattern",
          "prefix",
          "property",
          "shift",
          "size",
          "suffix");

  private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z0-9_]*");

  private final Set<String> nouns;
  private final int minConstants;

  /** The rule with its defaults. */
  public ConstantsAsEnum() {
    this(new RuleOptions(Map.of("nouns", NOUNS, "minConstants", "3")));
  }

  private ConstantsAsEnum(RuleOptions options) {
    nouns = Set.copyOf(options.list("nouns"));
    minConstants = Integer.parseInt(options.get("minConstants").strip());
  }

  @Override
  public Rule with(RuleOptions options) {
    return new ConstantsAsEnum(options);
  }

  @Override
  public boolean suspects(Candidate candidate) {
    MemberFacts field = candidate.member();
    return field != null
        && field.names().stream().anyMatch(it -> startsSet(it, field, candidate.type()));
  }

  @Override
  public void inspect(Declaration declaration, Reporter reporter) {
    MemberFacts field = declaration.member().orElseThrow();
    for (VariableDeclarator variable : ((FieldDeclaration) declaration.node()).getVariables()) {
      String name = variable.getNameAsString();
      if (startsSet(name, field, declaration.type())
          && variable.getInitializer().filter(ConstantsAsEnum::isLiteral).isPresent()) {
        report(variable, field, declaration.type(), reporter);
      }
    }
  }

  /** Whether a field's name is the first of a set in the alphabet, for members may be reordered. */
  private boolean startsSet(String name, MemberFacts field, TypeContext type) {
    List<String> set = set(name, field, type);
    return set.size() >= minConstants && Collections.min(set).equals(name);
  }

  /** The names of the constants of the same type and prefix. */
  private List<String> set(String name, MemberFacts field, TypeContext type) {
    Optional<String> prefix = prefix(name, field, type);
    return prefix.isEmpty()
        ? List.of()
        : type.members().stream()
            .filter(it -> it.kind() == Kind.FIELD && it.type().equals(field.type()))
            .flatMap(it -> it.names().stream().filter(n -> prefix(n, it, type).equals(prefix)))
            .toList();
  }

  /** What a constant's name starts with, up to a noun; empty if it is no such constant. */
  private Optional<String> prefix(String name, MemberFacts field, TypeContext type) {
    int needed = Modifier.STATIC | Modifier.FINAL;
    boolean constant =
        type.facts().kind() == Kind.INTERFACE || (field.modifiers() & needed) == needed;
    boolean plain = field.type().equals("int") || field.type().equals("String");
    boolean inEnum = type.facts().kind() == Kind.ENUM;
    if (inEnum || !constant || !plain || !CONSTANT.matcher(name).matches()) {
      return Optional.empty();
    }
    List<String> tokens = NameTokens.of(name);
    if (tokens.isEmpty() || ATTRIBUTES.contains(tokens.get(tokens.size() - 1))) {
      return Optional.empty();
    }
    for (int i = 0; i < tokens.size() - 1; i++) {
      if (nouns.contains(tokens.get(i))) {
        return Optional.of(String.join("_", tokens.subList(0, i + 1)));
      }
    }
    return Optional.empty();
  }

  private static boolean isLiteral(Expression value) {
    Expression number = value instanceof UnaryExpr it ? it.getExpression() : value;
    return value instanceof StringLiteralExpr
        || number instanceof IntegerLiteralExpr it && !it.getValue().matches("0[xXbB0-9_].*");
  }

  private void report(
      VariableDeclarator first, MemberFacts field, TypeContext type, Reporter reporter) {
    String name = first.getNameAsString();
    String prefix = prefix(name, field, type).orElseThrow();
    StringBuilder suggestion = new StringBuilder();
    for (String token : prefix.split("_", -1)) {
      suggestion.append(Character.toUpperCase(token.charAt(0))).append(token.substring(1));
    }
    reporter.report(
        first.getName(),
        prefix,
        "'"
            + name
            + "' and "
            + (set(name, field, type).size() - 1)
            + " more constants are an enum without its type, so any "
            + field.type()
            + " passes for one of them; write an enum, such as "
            + suggestion);
  }
}
