package dev.onex.rules;

import dev.onex.finding.Severity;
import dev.onex.outline.Kind;
import dev.onex.outline.MemberFacts;
import dev.onex.outline.ParameterFacts;
import dev.onex.rule.Candidate;
import dev.onex.rule.Declaration;
import dev.onex.rule.Reporter;
import dev.onex.rule.Role;
import dev.onex.rule.Rule;
import dev.onex.rule.RuleInfo;
import dev.onex.rule.RuleOption;
import dev.onex.rule.RuleOptions;
import dev.onex.rule.Scope;
import dev.onex.rule.TypeContext;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Flags a method with more than five parameters that other packages can call, a model with more
 * than ten methods that are no accessors, and a record with more than fifteen components.
 *
 * <p>Nobody keeps so many parts apart without looking: arguments get mixed up, and every further
 * need becomes one more. Pass parameters that belong together as one record, as {@code
 * ship(ShipmentRequest request)}; group components into records of their own; and move what a model
 * does to the classes that use its data.
 *
 * <p>It leaves constructors and record headers alone as to parameters, and builders, overrides,
 * deprecated methods, and those that a container calls ({@code @Inject}, {@code @GetMapping}).
 * Numbered parameters count once for each kind, as in {@code of(k1, v1, k2, v2, k3, v3)}. Of a
 * model's methods it does not count private, static and overriding ones, those that every object
 * has, and those named {@code get}, {@code is}, {@code has}, {@code set} or {@code with} something.
 */
@RuleInfo(
    summary = "A signature has more parts than anybody keeps in mind",
    severity = Severity.WARNING,
    scope = Scope.TYPE,
    kinds = {Kind.CLASS, Kind.RECORD, Kind.METHOD},
    triggers = {",", "class|record"},
    options = {
      @RuleOption(
          name = "maxParams",
          description = "How many parameters a method may have.",
          defaultValue = "5",
          allowed = {"3", "4", "5", "6", "7", "8", "9", "10", "12", "15"}),
      @RuleOption(
          name = "maxMethods",
          description = "How many methods that are no accessors a model may have.",
          defaultValue = "10",
          allowed = {"5", "10", "15", "20", "25", "30", "40", "50"}),
      @RuleOption(
          name = "maxComponents",
          description = "How many components a record may have.",
          defaultValue = "15",
          allowed = {"5", "10", "15", "20", "25", "30", "40", "50"})
    })
public final class OversizedSignature implements Rule {

  private static final Pattern ACCESSOR = Pattern.compile("(get|is|has|set|with)\\P{Ll}.*");

  private static final Pattern NUMBER = Pattern.compile("\\d+$");

  private static final Set<String> OF_OBJECTS =
      Set.of("equals", "hashCode", "toString", "compareTo", "clone");

  private final int maxParams;
  private final int maxMethods;
  private final int maxComponents;

  /** The rule with its defaults. */
  public OversizedSignature() {
    this(new RuleOptions(Map.of("maxParams", "5", "maxMethods", "10", "maxComponents", "15")));
  }

  private OversizedSignature(RuleOptions options) {
    maxParams = Integer.parseInt(options.get("maxParams"));
    maxMethods = Integer.parseInt(options.get("maxMethods"));
    maxComponents = Integer.parseInt(options.get("maxComponents"));
  }

  @Override
  public Rule with(RuleOptions options) {
    return new OversizedSignature(options);
  }

  @Override
  public boolean suspects(Candidate candidate) {
    return excess(candidate.member(), candidate.type()).isPresent();
  }

  @Override
  public void inspect(Declaration declaration, Reporter reporter) {
    excess(declaration.member().orElse(null), declaration.type())
        .ifPresent(it -> reporter.report(declaration.node(), it.details(), it.message()));
  }

  /** What is too much. */
  private record Excess(String details, String message) {}

  private Optional<Excess> excess(@Nullable MemberFacts method, TypeContext type) {
    return method == null ? ofType(type) : ofMethod(method, type);
  }

  private Optional<Excess> ofMethod(MemberFacts method, TypeContext type) {
    List<ParameterFacts> parameters = method.parameters();
    if (parameters.size() <= maxParams
        || kinds(parameters) <= maxParams
        || !isJudged(method, type)) {
      return Optional.empty();
    }
    return Optional.of(
        new Excess(
            "parameters",
            "'"
                + method.name()
                + "' has "
                + parameters.size()
                + " parameters, which nobody passes in the right order without looking; pass those"
                + " that belong together as one record"));
  }

  private Optional<Excess> ofType(TypeContext type) {
    String name = "'" + type.facts().name() + "'";
    int components = type.facts().components().size();
    if (components > maxComponents && !Reach.isHidden(type)) {
      return Optional.of(
          new Excess(
              "components",
              name
                  + " has "
                  + components
                  + " components, which nobody passes in the right order without looking; group"
                  + " those that belong together into records of their own"));
    }
    long methods = type.role() == Role.MODEL ? methods(type) : 0;
    return methods <= maxMethods
        ? Optional.empty()
        : Optional.of(
            new Excess(
                "methods",
                name
                    + " is a model and has "
                    + methods
                    + " methods that are no accessors, so it does more than hold data; move them to"
                    + " the classes that use the data"));
  }

  /** How many there are, where numbered ones, as {@code k1, v1, k2, v2}, are few kinds of many. */
  private static long kinds(List<ParameterFacts> parameters) {
    return parameters.stream()
        .map(it -> NUMBER.matcher(it.name()).replaceFirst(""))
        .distinct()
        .count();
  }

  private static boolean isJudged(MemberFacts method, TypeContext type) {
    return Reach.isOpen(method, type)
        && !Reach.isDeprecated(method, type)
        && !Reach.isCalledByContainer(method)
        && !type.facts().name().endsWith("Builder")
        && !type.isOverride(method);
  }

  private static long methods(TypeContext type) {
    return type.members().stream()
        .filter(it -> it.kind() == Kind.METHOD)
        .filter(it -> (it.modifiers() & (Modifier.PRIVATE | Modifier.STATIC)) == 0)
        .filter(it -> !ACCESSOR.matcher(it.name()).matches() && !OF_OBJECTS.contains(it.name()))
        .filter(it -> !type.state().containsKey(it.name()) && !type.isOverride(it))
        .count();
  }
}
