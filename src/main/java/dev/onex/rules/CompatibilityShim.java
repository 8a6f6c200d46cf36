package dev.onex.rules;

import dev.onex.finding.Severity;
import dev.onex.outline.Kind;
import dev.onex.outline.MemberFacts;
import dev.onex.outline.Tokens;
import dev.onex.outline.TypeFacts;
import dev.onex.rule.Interest;
import dev.onex.rule.Reporter;
import dev.onex.rule.Rule;
import dev.onex.rule.RuleInfo;
import dev.onex.rule.RuleOption;
import dev.onex.rule.RuleOptions;
import dev.onex.rule.Scope;
import dev.onex.rule.TypeContext;
import dev.onex.rule.Unit;
import dev.onex.rule.Unit.Note;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Flags {@code @Deprecated} that has neither {@code since} nor {@code forRemoval}, nor a word
 * behind {@code @deprecated} in the Javadoc; comments that say {@code backwards compatibility} or
 * {@code legacy support}; and with {@code compatNames} types, methods and fields whose name begins
 * or ends with a word such as {@code legacy} or {@code compat}.
 *
 * <p>Code that is there for what was before has no end unless somebody gives it one: nobody knows
 * when it may go, so it stays, and is kept working. Write {@code @Deprecated(since = "2.3",
 * forRemoval = true)} and say in the Javadoc what to call instead; or remove it.
 *
 * <p>It leaves alone overrides, which are deprecated because what they override is; comments that
 * say that something is or is not {@code compatible}, or until when, or that stand before what is
 * deprecated, or in it if it says when it goes; names that only speak of it in the middle or as a
 * verb, as {@code isDeprecated} and {@code markDeprecated}; and never looks into texts.
 */
@RuleInfo(
    summary = "Code for what was before has no end",
    severity = Severity.WARNING,
    scope = Scope.UNIT,
    triggers = {"Deprecated", "Deprecated //@deprecated", "//ackward", "//egacy"},
    options =
        @RuleOption(
            name = "compatNames",
            description = "Whether names such as LegacyOrder and loadCompat are flagged.",
            defaultValue = "false",
            allowed = {"true", "false"}),
    version = 2)
public final class CompatibilityShim implements Rule {

  private static final Set<String> WORDS =
      Set.of("legacy", "compat", "compatibility", "backward", "backwards", "old", "shim");

  /** Whatever declares something has one of these. */
  private static final String ANY_DECLARATION = "class|interface|enum|record|;|(";

  private static final Pattern EXPLAINED = Pattern.compile("@deprecated[\\s*]+[^\\s*/]");

  private static final Pattern SHIM =
      Pattern.compile(
          "(?i)\\bbackwards?[- ]compat(?:ibility)?\\b(?! (?:guarantee|issue|polic|promise|rule|test))"
              + "|\\blegacy support\\b");

  /** What says when something goes, or at least that it does. */
  private static final Pattern BOUNDED =
      Pattern.compile("(?i)\\b(?:until|remov(?:e|ed|al)|drop(?:ped)?|no longer)\\b");

  private static final Pattern NEGATED =
      Pattern.compile(
          "(?i)(?:\\b(?:no|not|non|never|without|avoids?|breaks?|breaking|nor|cannot|lose|loses)\\b|n't\\b)"
              + "[^.;:]*$");

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
    List<String> triggers = new ArrayList<>(narrow.triggers());
    if (compatNames) {
      triggers.add(ANY_DECLARATION);
    }
    return new Interest(narrow.kinds(), narrow.where(), narrow.bodies(), triggers);
  }

  @Override
  public void inspect(Unit unit, Reporter reporter) {
    Set<Integer> bounded = new HashSet<>();
    for (TypeContext type : unit.types()) {
      TypeFacts facts = type.facts();
      if (isDeprecated(facts.annotations())) {
        inspectDeprecated(unit, facts.declaration(), bounded, reporter);
      } else if (compatNames) {
        inspectName(unit, facts.declaration(), facts.name(), reporter);
      }
      type.members().forEach(it -> inspect(unit, type, it, bounded, reporter));
    }
    unit.notes().stream()
        .filter(it -> !bounded.contains(it.start()))
        .forEach(it -> inspect(unit, it, reporter));
  }

  private void inspect(
      Unit unit, TypeContext type, MemberFacts member, Set<Integer> bounded, Reporter reporter) {
    boolean deprecated = isDeprecated(member.annotations());
    if (!deprecated && !compatNames || member.kind() == Kind.METHOD && type.isOverride(member)) {
      return;
    }
    if (deprecated) {
      inspectDeprecated(unit, member.declaration(), bounded, reporter);
    } else if (member.kind() != Kind.CONSTRUCTOR) {
      member.names().forEach(it -> inspectName(unit, member.declaration(), it, reporter));
    }
  }

  private static boolean isDeprecated(List<String> annotations) {
    for (String annotation : annotations) {
      if (annotation.equals("Deprecated") || annotation.endsWith(".Deprecated")) {
        return true;
      }
    }
    return false;
  }

  private static void inspectDeprecated(
      Unit unit, int declaration, Set<Integer> bounded, Reporter reporter) {
    List<Note> before = unit.notesBefore(declaration);
    before.forEach(it -> bounded.add(it.start()));
    Tokens header = unit.header(declaration);
    int at = 1;
    while (at < header.size() && !header.is(at, "Deprecated")) {
      at++;
    }
    boolean explained = before.stream().anyMatch(it -> EXPLAINED.matcher(it.text()).find());
    if (saysWhen(header, at)) {
      unit.notesIn(declaration).forEach(it -> bounded.add(it.start()));
    } else if (!explained) {
      reporter.report(
          Severity.WARNING,
          unit.placeOf(declaration, header, at),
          "Deprecated",
          "this names no version and no replacement, so nobody knows when it may go, and it stays;"
              + " write since and forRemoval, and in the Javadoc what to use instead");
    }
  }

  private static boolean saysWhen(Tokens header, int annotation) {
    if (!header.is(annotation + 1, '(')) {
      return false;
    }
    int end = header.closing(annotation + 1);
    for (int i = annotation + 2; i < end; i++) {
      if (header.is(i, "since") || header.is(i, "forRemoval")) {
        return true;
      }
    }
    return false;
  }

  private static void inspectName(Unit unit, int declaration, String name, Reporter reporter) {
    List<String> tokens = NameTokens.of(name);
    if (!tokens.isEmpty()
        && (WORDS.contains(tokens.get(0)) || WORDS.contains(tokens.get(tokens.size() - 1)))) {
      reporter.report(
          Severity.WARNING,
          unit.placeOf(declaration, name),
          "name " + name,
          "'"
              + name
              + "' is there for what was before, and names no version in which it ends; mark it"
              + " @Deprecated with since and forRemoval, or remove it");
    }
  }

  private static void inspect(Unit unit, Note note, Reporter reporter) {
    if (BOUNDED.matcher(note.text()).find()) {
      return;
    }
    Matcher shim = SHIM.matcher(note.text());
    while (shim.find()) {
      if (!NEGATED.matcher(note.text().substring(0, shim.start())).find()) {
        reporter.report(
            Severity.WARNING,
            unit.placeOf(note, shim.start(), shim.end()),
            "comment",
            "this keeps alive what was before, and nobody says until when, so it stays; say in which"
                + " version it goes, or remove it");
      }
    }
  }
}
