package dev.onex.rules;

import com.github.javaparser.ast.body.TypeDeclaration;
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
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Flags types with four or more methods that differ in nothing but the type that their names speak
 * of, such as {@code getString(key)}, {@code getInt(key)}, {@code getLong(key)} and {@code
 * getBoolean(key)}.
 *
 * <p>Such a type is a bag of values without types: what lies behind a key is known to whoever wrote
 * it, and a wrong guess fails at run time. Give the keys types, as {@code <T> T get(Key<T> key)},
 * or read the values into a record once.
 *
 * <p>It leaves alone private methods, overrides, accessors without a key, methods whose keys are of
 * different types, and families of other verbs, such as {@code readInt} and {@code writeInt}, which
 * belong to streams. Of several families it reports the largest. It is off unless asked for,
 * because rows of a result set, JSON objects and preferences are legitimately like that.
 */
@RuleInfo(
    summary = "A type has an accessor for each type of value",
    severity = Severity.WARNING,
    scope = Scope.TYPE,
    kinds = {Kind.CLASS, Kind.INTERFACE, Kind.ENUM, Kind.RECORD},
    optIn = true,
    options =
        @RuleOption(
            name = "minAccessors",
            description = "How many types of value make a family.",
            defaultValue = "4",
            allowed = {"2", "3", "4", "5", "6", "7", "8"}))
public final class AccessorFamily implements Rule {

  private static final Set<String> VERBS = Set.of("get", "set", "put", "opt", "find", "require");

  private static final Set<String> TYPES =
      Set.of(
          "bool",
          "boolean",
          "byte",
          "bytes",
          "char",
          "character",
          "date",
          "decimal",
          "double",
          "float",
          "instant",
          "int",
          "integer",
          "long",
          "number",
          "short",
          "string",
          "time",
          "timestamp",
          "uuid");

  private final int minAccessors;

  /** The rule with its defaults. */
  public AccessorFamily() {
    this(4);
  }

  private AccessorFamily(int minAccessors) {
    this.minAccessors = minAccessors;
  }

  @Override
  public Rule with(RuleOptions options) {
    return new AccessorFamily(Integer.parseInt(options.get("minAccessors").strip()));
  }

  @Override
  public boolean suspects(Candidate candidate) {
    return !family(candidate.type()).isEmpty();
  }

  @Override
  public void inspect(Declaration declaration, Reporter reporter) {
    Set<String> names = family(declaration.type());
    if (!names.isEmpty()) {
      reporter.report(
          ((TypeDeclaration<?>) declaration.node()).getName(),
          String.join(",", new TreeSet<>(names)),
          "'"
              + declaration.type().facts().name()
              + "' has "
              + names.size()
              + " accessors like '"
              + names.iterator().next()
              + "' that differ only in the type of the value, so a wrong guess fails at run time;"
              + " give the keys types, or read the values into a record");
    }
  }

  /** The names of the methods of the largest family; none if it is not large enough. */
  private Set<String> family(TypeContext type) {
    Map<String, Set<String>> families = new LinkedHashMap<>();
    for (MemberFacts member : type.members()) {
      if (member.kind() == Kind.METHOD
          && hasKey(member)
          && !Modifier.isPrivate(member.modifiers())) {
        String stem = stem(member.name());
        if (!stem.isEmpty() && !type.isOverride(member)) {
          String shared = stem + " of " + member.parameters().get(0).type();
          families.computeIfAbsent(shared, it -> new LinkedHashSet<>()).add(member.name());
        }
      }
    }
    // Of equal ones the first in the alphabet, for members may be reordered.
    return families.values().stream()
        .filter(it -> it.size() >= minAccessors)
        .max(
            Comparator.<Set<String>>comparingInt(Set::size)
                .thenComparing(it -> Collections.min(it), Comparator.reverseOrder()))
        .orElse(Set.of());
  }

  /** Whether it has a parameter beside the value that it may take. */
  private static boolean hasKey(MemberFacts method) {
    boolean takesValue = method.name().startsWith("set") || method.name().startsWith("put");
    return method.parameters().size() > (takesValue ? 1 : 0);
  }

  /** A method's name with a sign in place of the type that it speaks of; empty if it does not. */
  private static String stem(String name) {
    List<String> tokens = NameTokens.of(name);
    if (tokens.isEmpty() || !VERBS.contains(tokens.get(0))) {
      return "";
    }
    for (int i = 1; i < tokens.size(); i++) {
      if (TYPES.contains(tokens.get(i))) {
        boolean big = tokens.get(i - 1).equals("big");
        String before = String.join(" ", tokens.subList(0, big ? i - 1 : i));
        return before + " * " + String.join(" ", tokens.subList(i + 1, tokens.size()));
      }
    }
    return "";
  }
}
