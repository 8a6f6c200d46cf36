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
import dev.onex.rule.Slot;
import dev.onex.rule.Where;
import java.util.Set;

/**
 * Flags a {@code Boolean} that a model holds, or that a model or a public interface returns, and of
 * which nobody says whether it may be null.
 *
 * <p>It has a third value, and {@code if (order.paid())} fails with a NullPointerException when it
 * is that. Write {@code boolean}; where null means something, write {@code @Nullable Boolean}, or
 * an enum that names all three.
 *
 * <p>It leaves alone what is marked nullable or not null, parameters, overrides, type arguments,
 * static fields, and accessors of state that is reported itself. It is off unless asked for: models
 * that mirror JSON or a table often use {@code Boolean} for a value that may be missing.
 */
@RuleInfo(
    summary = "A Boolean has a third value, null, that nobody speaks of",
    severity = Severity.WARNING,
    scope = Scope.MEMBER,
    kinds = {Kind.RECORD, Kind.FIELD, Kind.METHOD},
    where = Where.MODELS_AND_PUBLIC_INTERFACES,
    triggers = "Boolean",
    optIn = true)
public final class BoxedBoolean implements Rule {

  private static final String BOOLEAN = "java.lang.Boolean";

  private static final Set<String> NULLNESS =
      Set.of("Nullable", "CheckForNull", "NullableDecl", "NonNull", "Nonnull", "NotNull");

  @Override
  public boolean suspects(Candidate candidate) {
    MemberFacts member = candidate.member();
    if (member == null) {
      return candidate.type().facts().components().stream()
          .map(ParameterFacts::type)
          .anyMatch(BoxedBoolean::isNamedBoolean);
    }
    return isNamedBoolean(member.type())
        && NULLNESS.stream().noneMatch(member::isAnnotated)
        && (member.kind() == Kind.FIELD || !candidate.type().isOverride(member));
  }

  private static boolean isNamedBoolean(String type) {
    return type.equals("Boolean") || type.equals(BOOLEAN);
  }

  @Override
  public void inspect(Declaration declaration, Reporter reporter) {
    for (Slot slot : declaration.slots()) {
      boolean isWanted = slot.part().isState() || slot.part() == Slot.Part.RESULT && !slot.mirror();
      if (isWanted
          && slot.api()
          && declaration.means(slot.type(), BOOLEAN)
          && !saysWhetherNull(slot)) {
        reporter.report(
            slot.at(),
            "Boolean",
            slot.description()
                + " is a Boolean, so it may be null and nobody says what that means; write boolean,"
                + " @Nullable Boolean, or an enum that names all three");
      }
    }
  }

  private static boolean saysWhetherNull(Slot slot) {
    return slot.isAnnotated(NULLNESS.toArray(String[]::new))
        || slot.type().getAnnotations().stream()
            .anyMatch(it -> NULLNESS.contains(it.getName().getIdentifier()));
  }
}
