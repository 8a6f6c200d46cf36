package dev.onex.rules;

import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import dev.onex.finding.Severity;
import dev.onex.index.Names;
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
import dev.onex.rule.Where;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Flags models with text, collections, arrays or boxed numbers that nothing restricts: in a package
 * that uses Bean Validation, records without constraints and beans that are filled by setters; and
 * subclasses of {@code ValidatedModel} that override no {@code validateModelData()}.
 *
 * <p>Such a model passes validation whatever it holds: an empty name, a list of a million, null.
 * Annotate what is bare, as with {@code @NotBlank} or {@code @Size}, or check it in the constructor
 * or in {@code validateModelData()}.
 *
 * <p>It leaves alone models with a compact constructor, and classes with a constructor that takes
 * something, which may check it; state with any annotation of validation, nullness or persistence,
 * or with one that it does not know, on the field or on its getter; collections and arrays in
 * classes, whose elements may be annotated; models whose name says that they only go out, as {@code
 * OrderResponse} and {@code OrderPaidEvent}, with what is nested in them, and the packages in
 * {@code noInputPackages}. It does not see whether a nested model is marked {@code @Valid}.
 */
@RuleInfo(
    summary = "A model says nothing about what it may hold",
    severity = Severity.WARNING,
    scope = Scope.TYPE,
    kinds = {Kind.RECORD, Kind.CLASS},
    where = Where.MODELS,
    options =
        @RuleOption(
            name = "noInputPackages",
            description = "Packages, each with those below it, whose models only go out.",
            defaultValue = ""))
public final class MissingConstraint implements Rule {

  private static final List<String> VALIDATION = List.of("jakarta.validation", "javax.validation");

  private static final Set<String> SCALARS =
      Set.of(
          "java.lang.String",
          "java.lang.CharSequence",
          "java.lang.Byte",
          "java.lang.Character",
          "java.lang.Double",
          "java.lang.Float",
          "java.lang.Integer",
          "java.lang.Long",
          "java.lang.Short");

  /** Families of annotations that say nothing about values. */
  private static final List<String> UNRELATED =
      List.of(
          "com.fasterxml.jackson.",
          "com.google.gson.",
          "io.swagger.",
          "jakarta.xml.bind.",
          "java.lang.",
          "javax.xml.bind.",
          "lombok.");

  private static final Pattern OUTGOING =
      Pattern.compile(".*(Response(Item|Body)?|Event|View|Vo|VO|Result|Summary|Report)");

  private final List<String> noInputPackages;

  /** The rule with its defaults. */
  public MissingConstraint() {
    this(new RuleOptions(Map.of("noInputPackages", "")));
  }

  private MissingConstraint(RuleOptions options) {
    noInputPackages = options.list("noInputPackages");
  }

  @Override
  public Rule with(RuleOptions options) {
    return new MissingConstraint(options);
  }

  @Override
  public boolean suspects(Candidate candidate) {
    return !bare(candidate.type()).isEmpty();
  }

  @Override
  public void inspect(Declaration declaration, Reporter reporter) {
    List<String> bare = new ArrayList<>(bare(declaration.type()));
    if (declaration.node() instanceof RecordDeclaration record) {
      record.getParameters().stream()
          .filter(MissingConstraint::hasAnnotatedParts)
          .forEach(it -> bare.remove(it.getNameAsString()));
    }
    if (!bare.isEmpty()) {
      report(bare, declaration, reporter);
    }
  }

  /** Whether a type argument or a dimension has an annotation. */
  private static boolean hasAnnotatedParts(Parameter component) {
    return component.getType().findFirst(AnnotationExpr.class).isPresent();
  }

  /** The names of state that nothing restricts, as far as headers say. */
  private List<String> bare(TypeContext type) {
    boolean validated = type.isSubtypeOf(ValidatedModels.DEFAULT);
    return (validated || usesBeanValidation(type))
            && !Modifier.isAbstract(type.facts().modifiers())
            && !isOutgoing(type)
            && !mayCheck(type, validated)
        ? bareState(type)
        : List.of();
  }

  private boolean isOutgoing(TypeContext type) {
    String name = type.facts().qualifiedName();
    return OUTGOING.matcher(type.facts().name()).matches()
        || type.enclosing().filter(this::isOutgoing).isPresent()
        || noInputPackages.stream().anyMatch(it -> name.startsWith(it + "."));
  }

  private static boolean usesBeanValidation(TypeContext type) {
    TypeContext outermost = type;
    while (outermost.enclosing().isPresent()) {
      outermost = outermost.enclosing().get();
    }
    String name = outermost.facts().qualifiedName();
    String packageName = name.substring(0, Math.max(0, name.lastIndexOf('.')));
    return VALIDATION.stream().anyMatch(it -> type.index().imports(packageName, it));
  }

  private static boolean mayCheck(TypeContext type, boolean validated) {
    return type.members().stream()
        .anyMatch(
            it ->
                it.kind() == Kind.COMPACT_CONSTRUCTOR
                    || !validated && it.kind() == Kind.CONSTRUCTOR && !it.parameters().isEmpty()
                    || validated && it.name().equals("validateModelData"));
  }

  private static List<String> bareState(TypeContext type) {
    List<String> bare = new ArrayList<>();
    for (ParameterFacts component : type.facts().components()) {
      boolean holdsAny =
          component.type().endsWith("]") || holdsAny(Names.erasure(component.type()), type, true);
      if (holdsAny && !saysMore(component.annotations(), type)) {
        bare.add(component.name());
      }
    }
    for (MemberFacts field : type.members()) {
      boolean isState = field.kind() == Kind.FIELD && !Modifier.isStatic(field.modifiers());
      if (isState && holdsAny(field.type(), type, false) && !saysMore(field.annotations(), type)) {
        field.names().stream().filter(it -> !getterSaysMore(it, type)).forEach(bare::add);
      }
    }
    return bare;
  }

  private static boolean holdsAny(String written, TypeContext type, boolean collections) {
    return type.names()
        .qualified(written)
        .filter(it -> SCALARS.contains(it) || collections && JdkContainers.NAMES.contains(it))
        .isPresent();
  }

  private static boolean getterSaysMore(String field, TypeContext type) {
    String getter = "get" + Character.toUpperCase(field.charAt(0)) + field.substring(1);
    return type.members().stream()
        .filter(it -> it.kind() == Kind.METHOD && it.name().equals(getter))
        .anyMatch(it -> it.parameters().isEmpty() && saysMore(it.annotations(), type));
  }

  private static boolean saysMore(List<String> annotations, TypeContext type) {
    return annotations.stream()
        .anyMatch(
            it -> {
              String name = type.names().qualified(it).orElse("");
              return name.equals("lombok.NonNull")
                  || UNRELATED.stream().noneMatch(name::startsWith);
            });
  }

  private static void report(List<String> bare, Declaration declaration, Reporter reporter) {
    int more = bare.size() - 1;
    reporter.report(
        ((TypeDeclaration<?>) declaration.node()).getName(),
        String.join(",", bare),
        "'"
            + declaration.type().facts().name()
            + "' says nothing about what '"
            + bare.get(0)
            + "'"
            + (more > 0 ? " and " + more + " more" : "")
            + " may hold, so anything passes for valid; annotate "
            + (more > 0 ? "them" : "it")
            + ", as with @NotBlank or @Size, or check "
            + (more > 0 ? "them" : "it")
            + " when the model is made");
  }
}
