package dev.onex.rules;

import com.github.javaparser.ast.type.Type;
import dev.onex.finding.Severity;
import dev.onex.outline.Kind;
import dev.onex.outline.MemberFacts;
import dev.onex.outline.ParameterFacts;
import dev.onex.outline.TypeFacts;
import dev.onex.rule.Candidate;
import dev.onex.rule.Declaration;
import dev.onex.rule.Reporter;
import dev.onex.rule.Rule;
import dev.onex.rule.RuleInfo;
import dev.onex.rule.RuleOption;
import dev.onex.rule.RuleOptions;
import dev.onex.rule.Scope;
import dev.onex.rule.Slot;
import dev.onex.rule.Slot.Part;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Flags {@code Optional}, {@code OptionalInt}, {@code OptionalLong} and {@code OptionalDouble} as
 * the type of a field, a record component or a parameter, and there and in results also types that
 * put them round or into a collection: {@code Optional<List<Order>>}, {@code List<Optional<Order>>}
 * and the like.
 *
 * <p>An {@code Optional} is a result that may be missing. As state or as a parameter it makes every
 * caller wrap and can still be null, which leaves three cases where two are meant; a collection can
 * be empty by itself. Write {@code @Nullable Email email} with an accessor that returns {@code
 * Optional<Email>}, an overload for a parameter, and a plain collection.
 *
 * <p>It leaves plain {@code Optional} results alone, parameters of lambdas, methods that override
 * one of a supertype, what a framework fills in (see {@code allowedAnnotations}), what a container
 * hands over because it may have none: parameters of {@code @Bean} methods, and constructor
 * parameters and final fields of a {@code @Component} and the like; constructor and setter
 * parameters that repeat a field, setters of builders, what a {@code @ConfigMapping} gives, static
 * methods for {@code Optional}s of anything ({@code <T> Stream<T> stream(Optional<T> value)},
 * {@code IntStream stream(OptionalInt value)}), and everything in local and anonymous types. In a
 * private static method it is a warning. {@code Optional<byte[]>} is taken for a single value that
 * may be missing, and the values of a map may be {@code Optional}.
 */
@RuleInfo(
    summary = "An Optional is state or a parameter, or is put round or into a collection",
    severity = Severity.ERROR,
    scope = Scope.MEMBER,
    kinds = {Kind.RECORD, Kind.FIELD, Kind.METHOD, Kind.CONSTRUCTOR},
    triggers = "Optional|OptionalInt|OptionalLong|OptionalDouble",
    options =
        @RuleOption(
            name = "allowedAnnotations",
            description =
                "Simple names of annotations whose parameters, fields and components may be"
                    + " Optional, for a framework fills them in.",
            defaultValue = MisplacedOptional.ALLOWED_ANNOTATIONS))
public final class MisplacedOptional implements Rule {

  static final String ALLOWED_ANNOTATIONS =
      "RequestParam,PathVariable,RequestHeader,RequestPart,RequestBody,CookieValue,MatrixVariable,"
          + "RequestAttribute,SessionAttribute,QueryValue,Header,Part,Body,QueryParam,PathParam,"
          + "HeaderParam,CookieParam,FormParam,MatrixParam,RestQuery,RestPath,RestHeader,RestCookie,"
          + "RestForm,ConfigProperty,Property,Value,Argument,Autowired,Inject";

  /** Annotations of methods and constructors whose parameters a container fills in. */
  private static final List<String> INJECTED = List.of("Autowired", "Bean", "Inject");

  private final String[] allowedAnnotations;

  /** The rule with its defaults. */
  public MisplacedOptional() {
    this(new RuleOptions(Map.of("allowedAnnotations", ALLOWED_ANNOTATIONS)));
  }

  private MisplacedOptional(RuleOptions options) {
    allowedAnnotations = options.list("allowedAnnotations").toArray(String[]::new);
  }

  @Override
  public Rule with(RuleOptions options) {
    return new MisplacedOptional(options);
  }

  @Override
  public boolean suspects(Candidate candidate) {
    MemberFacts member = candidate.member();
    if (member == null) {
      return mentionOptional(candidate.type().facts().components());
    }
    boolean isMethod = member.kind() == Kind.METHOD;
    boolean mayOffend =
        mentionOptional(member.parameters())
            || (isMethod
                ? NestedOptionals.mayBeIn(member.type(), candidate.type())
                : member.type().contains("Optional"));
    return mayOffend && !(isMethod && candidate.type().isOverride(member));
  }

  private static boolean mentionOptional(List<ParameterFacts> parameters) {
    for (ParameterFacts parameter : parameters) {
      if (parameter.type().contains("Optional")) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void inspect(Declaration declaration, Reporter reporter) {
    Optional<MemberFacts> member = declaration.member();
    if (member
        .filter(it -> it.kind() == Kind.METHOD)
        .filter(declaration.type()::isOverride)
        .isPresent()) {
      return;
    }
    for (Slot slot : declaration.slots()) {
      boolean exempt =
          slot.mirror()
              || repeatsState(slot, declaration)
              || isHandedOver(slot, declaration)
              || isOfBuilder(slot, declaration)
              || isConverted(slot, declaration);
      if (!exempt && !slot.isAnnotated(allowedAnnotations)) {
        inspect(slot, declaration, reporter);
      }
    }
  }

  /** Whether it is a parameter of a constructor or setter that is also a field, of any type. */
  private static boolean repeatsState(Slot slot, Declaration declaration) {
    MemberFacts member = declaration.member().orElse(null);
    if (slot.part() != Part.PARAMETER || member == null) {
      return false;
    }
    boolean sets = member.kind() == Kind.CONSTRUCTOR || member.parameters().size() == 1;
    String stateType = declaration.type().state().get(slot.name());
    return sets
        && member.parameters().stream()
            .anyMatch(it -> it.name().equals(slot.name()) && it.type().equals(stateType));
  }

  /** Whether a container puts in what it has, which may be nothing. */
  private static boolean isHandedOver(Slot slot, Declaration declaration) {
    MemberFacts member = declaration.member().orElse(null);
    if (member == null) {
      return false;
    }
    boolean injected = INJECTED.stream().anyMatch(member::isAnnotated);
    boolean made =
        declaration.type().isWired()
            && (member.kind() == Kind.CONSTRUCTOR
                || member.kind() == Kind.FIELD && Modifier.isFinal(member.modifiers()));
    return slot.part() != Part.RESULT && (injected || made);
  }

  /**
   * Whether it sets a value of a builder, or gives one of the configuration that may be missing.
   */
  private static boolean isOfBuilder(Slot slot, Declaration declaration) {
    TypeFacts type = declaration.type().facts();
    boolean sets =
        type.name().endsWith("Builder")
            && declaration.member().filter(it -> it.parameters().size() == 1).isPresent();
    boolean gives = type.annotations().stream().anyMatch(it -> it.endsWith("ConfigMapping"));
    return slot.part() == Part.PARAMETER && sets || slot.part() == Part.RESULT && gives;
  }

  /** Whether it is all that a static method, made for Optionals of anything, is given. */
  private static boolean isConverted(Slot slot, Declaration declaration) {
    MemberFacts member = declaration.member().orElse(null);
    return slot.part() == Part.PARAMETER
        && member != null
        && Modifier.isStatic(member.modifiers())
        && member.parameters().size() == 1
        && OptionalTypes.include(slot.type(), declaration)
        && (NestedOptionals.arguments(slot.type()).findAny().isEmpty()
            || NestedOptionals.arguments(slot.type())
                .anyMatch(it -> member.typeParameters().contains(it.asString())));
  }

  private static void inspect(Slot slot, Declaration declaration, Reporter reporter) {
    Type type = slot.type();
    String written = type.asString();
    String message = null;
    if (slot.part() != Part.RESULT && OptionalTypes.include(type, declaration)) {
      String article = written.startsWith("Optional") ? "an " : "a ";
      message = article + written + ", which can be null as well as empty; " + remedy(slot);
    } else if (anyWithin(type, it -> NestedOptionals.wrapsOptional(it, declaration))) {
      message = "of type " + written + ", where nothing has two forms; write one Optional";
    } else if (anyWithin(type, it -> NestedOptionals.wrapsCollection(it, declaration))) {
      message =
          "of type "
              + written
              + ", but a collection can be empty by itself; write it without the Optional";
    } else if (anyWithin(type, it -> NestedOptionals.collectsOptionals(it, declaration))) {
      message =
          "of type "
              + written
              + ", so every reader must unwrap every element; write a collection of what is there";
    }
    if (message != null) {
      String details = written.replace(" ", "");
      reporter.report(
          severity(declaration), slot.at(), details, slot.description() + " is " + message);
    }
  }

  private static String remedy(Slot slot) {
    return slot.part() == Part.PARAMETER
        ? "write an overload without it, or take a @Nullable value"
        : "write a @Nullable value, and an accessor that returns an Optional";
  }

  private static Severity severity(Declaration declaration) {
    int helper = Modifier.PRIVATE | Modifier.STATIC;
    return declaration
        .member()
        .filter(it -> it.kind() == Kind.METHOD && (it.modifiers() & helper) == helper)
        .map(it -> Severity.ERROR.lowered())
        .orElse(Severity.ERROR);
  }

  /** Whether a type, or one that stands within it, is so. */
  private static boolean anyWithin(Type type, Predicate<Type> condition) {
    return type.findFirst(Type.class, condition).isPresent();
  }
}
