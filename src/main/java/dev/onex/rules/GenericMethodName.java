package dev.onex.rules;

import com.github.javaparser.ast.body.MethodDeclaration;
import dev.onex.finding.Severity;
import dev.onex.index.Names;
import dev.onex.outline.Kind;
import dev.onex.outline.MemberFacts;
import dev.onex.outline.Outline;
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
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Flags public methods with a name that says only that something happens, such as {@code process},
 * {@code handle}, {@code execute} or {@code run}, in types that do more than one thing.
 *
 * <p>Whoever reads {@code orders.process(order)} has to look inside to learn whether that pays,
 * ships or deletes. Name what happens to what: {@code ship(order)}.
 *
 * <p>It leaves alone overrides and their overloads, methods that run what they are given, as {@code
 * run(Runnable)}, types whose supertypes it does not know, types that do one thing, which are
 * interfaces with one abstract method and classes with one open method, and those named as a {@code
 * Command}, {@code Task}, {@code Job} or {@code Action}. It is off unless asked for, because in the
 * code of a framework such names are often the right ones.
 */
@RuleInfo(
    summary = "A method's name does not say what it does",
    severity = Severity.WARNING,
    scope = Scope.MEMBER,
    kinds = Kind.METHOD,
    optIn = true,
    options =
        @RuleOption(
            name = "names",
            description = "Names that say nothing.",
            defaultValue = GenericMethodName.NAMES))
public final class GenericMethodName implements Rule {

  static final String NAMES = "process,handle,execute,run,perform,manage,doIt,doWork";

  private static final Pattern FUNCTIONAL = Pattern.compile(".*(Command|Task|Job|Action)");

  /** Types of what is run: then the name says enough. */
  private static final Pattern RUN =
      Pattern.compile(
          ".*(Runnable|Callable|Executable|Command|Task|Job|Action|Work|Supplier|Consumer|Function)");

  private static final int MOST_PARAMETERS = 6;

  private final Set<String> names;

  /** The rule with its defaults. */
  public GenericMethodName() {
    this(Set.of(NAMES.split(",", -1)));
  }

  private GenericMethodName(Set<String> names) {
    this.names = names;
  }

  @Override
  public Rule with(RuleOptions options) {
    return new GenericMethodName(Set.copyOf(options.list("names")));
  }

  @Override
  public boolean suspects(Candidate candidate) {
    MemberFacts method = candidate.member();
    return method != null && saysNothing(method, candidate.type());
  }

  @Override
  public void inspect(Declaration declaration, Reporter reporter) {
    MemberFacts method = declaration.member().orElseThrow();
    if (declaration.node() instanceof MethodDeclaration node
        && saysNothing(method, declaration.type())) {
      reporter.report(
          node.getName(),
          method.name(),
          "the name '"
              + method.name()
              + "' says only that something happens, so readers must look inside to learn what;"
              + " name what it does to what, as 'shipOrder'");
    }
  }

  private boolean saysNothing(MemberFacts method, TypeContext type) {
    return names.contains(method.name())
        && isOpen(method, type)
        && !Modifier.isPrivate(type.facts().modifiers())
        && !FUNCTIONAL.matcher(type.facts().name()).matches()
        && !doesOneThing(type)
        && !isNamedForTypes(method)
        && !mayOverride(method, type);
  }

  private static boolean isOpen(MemberFacts method, TypeContext type) {
    return Modifier.isPublic(method.modifiers())
        || type.facts().kind() == Kind.INTERFACE && !Modifier.isPrivate(method.modifiers());
  }

  private static boolean doesOneThing(TypeContext type) {
    boolean isInterface = type.facts().kind() == Kind.INTERFACE;
    int notAbstract = Modifier.STATIC | Modifier.PRIVATE | Outline.DEFAULT;
    List<String> names =
        type.members().stream()
            .filter(it -> it.kind() == Kind.METHOD)
            .filter(
                it ->
                    isInterface
                        ? (it.modifiers() & notAbstract) == 0
                        : isOpen(it, type) && !it.isAnnotated("Override"))
            .map(MemberFacts::name)
            .distinct()
            .toList();
    return names.size() == 1;
  }

  /** Whether it runs what it is given, or gives what its name is. */
  private static boolean isNamedForTypes(MemberFacts method) {
    return method.type().equalsIgnoreCase(method.name())
        || method.parameters().stream()
            .anyMatch(it -> RUN.matcher(Names.erasure(it.type())).matches());
  }

  /** Whether the name comes from a supertype, for this method or for one that it goes with. */
  private static boolean mayOverride(MemberFacts method, TypeContext type) {
    String name = type.facts().qualifiedName();
    return method.isAnnotated("Override")
        || IntStream.rangeClosed(0, MOST_PARAMETERS)
            .anyMatch(it -> type.index().overrides(name, method.name(), it))
        || type.index().allSuperTypes(type.facts().qualifiedName()).stream()
            .anyMatch(it -> type.index().find(it).isEmpty());
  }
}
