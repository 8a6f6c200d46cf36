package dev.onex.rules;

import dev.onex.finding.Severity;
import dev.onex.outline.Kind;
import dev.onex.outline.MemberFacts;
import dev.onex.rule.Candidate;
import dev.onex.rule.Declaration;
import dev.onex.rule.Reporter;
import dev.onex.rule.Role;
import dev.onex.rule.Rule;
import dev.onex.rule.RuleInfo;
import dev.onex.rule.Scope;
import dev.onex.rule.TypeContext;
import dev.onex.rule.Where;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Flags a model class with fields that others can change by a setter, one that is written or one of
 * Lombok's {@code @Data} and {@code @Setter}.
 *
 * <p>What one holder sets, all others see, in the middle of what they do, and what was checked when
 * it was made no longer holds. Make it a record; where it must stay a class, make the fields final,
 * set them in the constructor, and return a changed copy from {@code withX} methods. A no-argument
 * constructor for a mapper is no longer needed: Jackson and its like make records.
 *
 * <p>It leaves alone what frameworks make empty and then fill: JPA's {@code @Entity},
 * {@code @Embeddable} and {@code @MappedSuperclass}, {@code @Document}, {@code @Table},
 * {@code @TableName}, {@code @ConfigurationProperties}, and JAXB's {@code @Xml...}; builders,
 * fields that nobody sets from outside, such as a cached hash code, injected ones, and inherited
 * ones. Fields that are not even private are {@code PublicMutableField}'s. It is off unless asked
 * for: code that is built on beans gets one finding for each, and it is a decision about all of
 * them, not a mistake in any one.
 */
@RuleInfo(
    summary = "A model can be changed after it was made",
    severity = Severity.WARNING,
    scope = Scope.TYPE,
    kinds = Kind.CLASS,
    where = Where.MODELS,
    optIn = true)
public final class MutableModel implements Rule {

  private static final int SHOWN = 5;

  @Override
  public boolean suspects(Candidate candidate) {
    return !changeable(candidate.type()).isEmpty();
  }

  @Override
  public void inspect(Declaration declaration, Reporter reporter) {
    List<String> changeable = changeable(declaration.type());
    if (!changeable.isEmpty()) {
      reporter.report(
          declaration.node(),
          "mutable",
          "'"
              + declaration.type().facts().name()
              + "' has setters for "
              + shown(changeable)
              + ", so whoever holds one sees it change behind its back; make "
              + (declaration.type().facts().superTypes().isEmpty()
                  ? "it a record"
                  : "it a record, or those fields final"));
    }
  }

  private static String shown(List<String> names) {
    String some = names.stream().limit(SHOWN).collect(Collectors.joining("', '", "'", "'"));
    return names.size() > SHOWN ? some + " and " + (names.size() - SHOWN) + " more" : some;
  }

  /** The fields that others can change by a setter. */
  static List<String> changeable(TypeContext type) {
    if (type.role() != Role.MODEL || FilledModels.contain(type) || isBuilder(type)) {
      return List.of();
    }
    Set<String> setters = setters(type);
    boolean all = isAnnotated(type.facts().annotations(), Set.of("Data", "Setter"));
    return type.members().stream()
        .filter(MutableModel::isVariable)
        .filter(it -> !isInjected(it))
        .flatMap(
            field ->
                field.names().stream()
                    .filter(
                        it -> all || field.isAnnotated("Setter") || setters.contains(property(it))))
        .toList();
  }

  private static boolean isBuilder(TypeContext type) {
    return NameTokens.of(type.facts().name()).contains("builder");
  }

  private static boolean isAnnotated(List<String> annotations, Set<String> simpleNames) {
    return annotations.stream()
        .anyMatch(it -> simpleNames.contains(it.substring(it.lastIndexOf('.') + 1)));
  }

  private static boolean isInjected(MemberFacts field) {
    return field.isAnnotated("Autowired") || field.isAnnotated("Inject");
  }

  /** Whether it is a field of an instance that only its own class can change. */
  private static boolean isVariable(MemberFacts field) {
    return field.kind() == Kind.FIELD
        && Modifier.isPrivate(field.modifiers())
        && (field.modifiers() & (Modifier.STATIC | Modifier.FINAL)) == 0;
  }

  private static Set<String> setters(TypeContext type) {
    Set<String> properties = new TreeSet<>();
    for (MemberFacts method : type.members()) {
      boolean isSetter =
          method.kind() == Kind.METHOD
              && method.name().startsWith("set")
              && method.parameters().size() == 1
              && (method.modifiers() & (Modifier.PRIVATE | Modifier.STATIC)) == 0;
      if (isSetter) {
        properties.add(property(method.name().substring(3)));
      }
    }
    return properties;
  }

  private static String property(String name) {
    return name.replace("_", "").toLowerCase(Locale.ROOT);
  }
}
