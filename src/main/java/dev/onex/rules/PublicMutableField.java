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
import dev.onex.rule.RuleOption;
import dev.onex.rule.RuleOptions;
import dev.onex.rule.Scope;
import dev.onex.rule.Slot;
import dev.onex.rule.TypeContext;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Flags fields that are neither {@code final} nor {@code private}: public and protected ones of
 * instances, in models those without a modifier too, and public static ones in any type.
 *
 * <p>Whoever sees such a field can change it, past every check of its class and without the class
 * noticing; a public static one is a global variable. Make the field {@code private final} and
 * offer an accessor, or turn the type into a record; a field of an entity, which its framework
 * sets, can only be private.
 *
 * <p>It leaves alone what only the same file or, outside models, the same package can see because a
 * type around the field is hidden; builders; what JNA, JFR, JAXB and Panache want to be so:
 * structures, events, classes with an annotation such as {@code @XmlType}, and entities whose
 * accessors Quarkus writes; and fields with an annotation by which a framework fills them in (see
 * {@code injectedBy}). So it leaves alone classes that only document something and of which nobody
 * can make an instance: with private constructors and no methods. Protected fields that a class
 * means its subclasses to set are flagged all the same, and so is a cell that exists to be changed,
 * as {@code class IntRef { public int value; }}: nothing but its purpose differs.
 */
@RuleInfo(
    summary = "A field can be changed from outside its class",
    severity = Severity.ERROR,
    scope = Scope.MEMBER,
    kinds = Kind.FIELD,
    triggers = "!final !private",
    options =
        @RuleOption(
            name = "injectedBy",
            description =
                "Simple names of annotations on fields that a framework fills in, so that they"
                    + " cannot be final.",
            defaultValue = PublicMutableField.INJECTED_BY))
public final class PublicMutableField implements Rule {

  static final String INJECTED_BY =
      "Rule,ClassRule,RegisterExtension,TempDir,Mock,MockBean,MockitoBean,Spy,SpyBean,Captor,"
          + "InjectMocks,Parameter,Parameters,Option,Mixin,Param,Inject,Autowired,Resource,"
          + "PersistenceContext,PersistenceUnit,EJB,Value,Component,Reference";

  /** Supertypes that want fields to be like that; unknown ones have the name that is written. */
  private static final List<String> STRUCTURES =
      List.of("com.sun.jna.Structure", "com.sun.jna.Union", "Structure", "Union", "jdk.jfr.Event");

  /** Entities whose fields Quarkus hides behind accessors that it writes. */
  private static final Pattern PANACHE =
      Pattern.compile("(?:io\\.quarkus\\..*\\.)?(?:Reactive)?Panache(?:Mongo)?Entity(?:Base)?");

  /** Annotations that change nothing; others may have a framework make instances. */
  private static final Set<String> DOCUMENTATION = Set.of("Deprecated", "Schema", "ApiModel");

  private final List<String> injectedBy;

  /** The rule with its defaults. */
  public PublicMutableField() {
    this(new RuleOptions(Map.of("injectedBy", INJECTED_BY)));
  }

  private PublicMutableField(RuleOptions options) {
    injectedBy = options.list("injectedBy");
  }

  @Override
  public Rule with(RuleOptions options) {
    return new PublicMutableField(options);
  }

  @Override
  public boolean suspects(Candidate candidate) {
    MemberFacts field = candidate.member();
    return field != null
        && severity(field.modifiers(), candidate.type()).isPresent()
        && !candidate.type().facts().isInterface()
        && !isFilledIn(field, candidate.type());
  }

  @Override
  public void inspect(Declaration declaration, Reporter reporter) {
    TypeContext type = declaration.type();
    MemberFacts field = declaration.member().orElseThrow();
    Optional<Severity> severity = severity(field.modifiers(), type);
    if (severity.isPresent() && !type.facts().isInterface() && !isFilledIn(field, type)) {
      for (Slot slot : declaration.slots()) {
        report(severity.get(), slot, field.modifiers(), instead(field, type), reporter);
      }
    }
  }

  /** How bad it is; empty if the field is out of others' reach. */
  private static Optional<Severity> severity(int modifiers, TypeContext type) {
    boolean isStatic = Modifier.isStatic(modifiers);
    boolean isPublic = Modifier.isPublic(modifiers);
    boolean excepted = (modifiers & (Modifier.FINAL | Modifier.PRIVATE)) != 0;
    if (excepted || isStatic && !isPublic || isInPrivateType(type)) {
      return Optional.empty();
    }
    boolean open = isPublic || Modifier.isProtected(modifiers);
    if (type.role() == Role.MODEL) {
      return Optional.of(open ? Severity.ERROR : Severity.WARNING);
    }
    boolean reachable = open && isVisible(type);
    return reachable || isStatic ? Optional.of(Severity.WARNING) : Optional.empty();
  }

  private static boolean isInPrivateType(TypeContext type) {
    return Modifier.isPrivate(type.facts().modifiers())
        || type.enclosing().filter(PublicMutableField::isInPrivateType).isPresent();
  }

  /** Whether other packages can see a type, if only by extending the one around it. */
  private static boolean isVisible(TypeContext type) {
    int open = Modifier.PUBLIC | Modifier.PROTECTED;
    boolean visible =
        (type.facts().modifiers() & open) != 0
            || type.enclosing().filter(it -> it.facts().isInterface()).isPresent();
    return visible && type.enclosing().map(PublicMutableField::isVisible).orElse(true);
  }

  private boolean isFilledIn(MemberFacts field, TypeContext type) {
    boolean instance = !Modifier.isStatic(field.modifiers());
    return injectedBy.stream().anyMatch(field::isAnnotated)
        || instance && (type.facts().name().endsWith("Builder") || isForJaxb(type))
        || STRUCTURES.stream().anyMatch(type::isSubtypeOf)
        || instance && (isOfPanache(type) || isNeverMade(type));
  }

  /** Whether nobody can make one: itself it does not, nor the type around it, and others cannot. */
  private static boolean isNeverMade(TypeContext type) {
    List<MemberFacts> constructors =
        type.members().stream().filter(it -> it.kind() == Kind.CONSTRUCTOR).toList();
    return !constructors.isEmpty()
        && constructors.stream().allMatch(it -> Modifier.isPrivate(it.modifiers()))
        && type.facts().annotations().stream().allMatch(DOCUMENTATION::contains)
        && onlyDeclares(type)
        && type.enclosing().map(PublicMutableField::onlyDeclares).orElse(true);
  }

  private static boolean onlyDeclares(TypeContext type) {
    return type.members().stream()
        .allMatch(
            it ->
                it.kind() == Kind.CONSTRUCTOR
                    || it.kind() == Kind.FIELD && !Modifier.isStatic(it.modifiers()));
  }

  private static boolean isOfPanache(TypeContext type) {
    return !type.facts().superTypes().isEmpty()
        && type.index().allSuperTypes(type.facts().qualifiedName()).stream()
            .anyMatch(it -> PANACHE.matcher(it).matches());
  }

  private static boolean isForJaxb(TypeContext type) {
    return type.facts().annotations().stream()
        .anyMatch(it -> it.startsWith("Xml", it.lastIndexOf('.') + 1));
  }

  private static String instead(MemberFacts field, TypeContext type) {
    if (Modifier.isStatic(field.modifiers())) {
      return "; make it final, or private behind methods that guard it";
    }
    return FilledModels.contain(type)
        ? "; make it private with an accessor"
        : "; make it private final with an accessor, or its type a record";
  }

  private static void report(
      Severity severity, Slot slot, int modifiers, String instead, Reporter reporter) {
    boolean isStatic = Modifier.isStatic(modifiers);
    String access = Modifier.isPublic(modifiers) ? "public" : "protected";
    boolean ofPackage = (modifiers & (Modifier.PUBLIC | Modifier.PROTECTED)) == 0;
    String details = (ofPackage ? "package-private" : access) + (isStatic ? " static" : "");
    String who = ofPackage ? "its whole package" : "any code that sees it";
    reporter.report(
        severity,
        slot.at(),
        details,
        slot.description()
            + " is "
            + details
            + " and not final, so "
            + who
            + " can change it"
            + " without its class noticing"
            + instead);
  }
}
