package dev.onex.rule;

import dev.onex.outline.Kind;
import dev.onex.outline.MemberFacts;
import dev.onex.outline.ParameterFacts;
import dev.onex.outline.TypeFacts;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells models from other types. A model is a class or record that extends a base class of models,
 * has an annotation or a name as models have, is a record that others can see, or lies in a package
 * for models and is {@link Data}; exceptions, builders, types of test roots and wrappers of a
 * single value are none. Names, and annotations that only write accessors, count for nothing on
 * what a container wires; names neither on what is run.
 *
 * <p>A package alone is weak evidence, because listeners, services and visitors lie beside the
 * models that they work on.
 */
final class Models {

  private static final Set<Kind> INTERFACES = Set.of(Kind.INTERFACE, Kind.ANNOTATION);

  /** Annotations that say how a class is written, not what it is. */
  private static final Set<String> LOMBOK = Set.of("Data", "Value");

  private static final Set<String> SCALARS =
      Set.of(
          "boolean",
          "byte",
          "char",
          "short",
          "int",
          "long",
          "float",
          "double",
          "Boolean",
          "Byte",
          "Character",
          "Short",
          "Integer",
          "Long",
          "Float",
          "Double",
          "String",
          "CharSequence",
          "UUID",
          "BigDecimal",
          "BigInteger",
          "Instant",
          "LocalDate",
          "LocalTime",
          "LocalDateTime",
          "OffsetDateTime",
          "OffsetTime",
          "ZonedDateTime",
          "Duration",
          "Period",
          "Year",
          "YearMonth",
          "MonthDay",
          "ZoneId",
          "ZoneOffset",
          "DayOfWeek",
          "Month");

  private final Set<String> annotations;
  private final Pattern names;
  private final Set<String> segments;
  private final List<String> packagePrefixes;
  private final List<String> baseClasses;
  private final boolean test;

  /** Judges types of a test root or of a main root. */
  Models(ModelSettings settings, boolean test) {
    this.annotations = Set.copyOf(settings.annotations());
    this.names =
        Pattern.compile(
            settings.names().stream()
                .map(it -> "(?:" + it + ")")
                .collect(Collectors.joining("|", "(?:", ")")));
    this.segments =
        settings.packages().stream()
            .filter(it -> !it.contains("."))
            .collect(Collectors.toUnmodifiableSet());
    this.packagePrefixes =
        settings.packages().stream().filter(it -> it.contains(".")).map(it -> it + ".").toList();
    this.baseClasses = settings.baseClasses();
    this.test = test;
  }

  Role roleOf(TypeContext type) {
    TypeFacts facts = type.facts();
    if (facts.kind() == Kind.INTERFACE) {
      return isVisible(type) ? Role.PUBLIC_INTERFACE : Role.OTHER;
    }
    boolean candidate = facts.kind() == Kind.CLASS || facts.kind() == Kind.RECORD;
    return candidate && !test && looksLikeModel(type) && !isExcepted(type)
        ? Role.MODEL
        : Role.OTHER;
  }

  /** Whether other packages can see it: it and all types around it are public. */
  private static boolean isVisible(TypeContext type) {
    boolean inInterface =
        type.enclosing().map(it -> it.facts().kind()).filter(INTERFACES::contains).isPresent();
    boolean isPublic = inInterface || Modifier.isPublic(type.facts().modifiers());
    return isPublic && type.enclosing().map(Models::isVisible).orElse(true);
  }

  private boolean looksLikeModel(TypeContext type) {
    TypeFacts facts = type.facts();
    boolean openRecord = facts.kind() == Kind.RECORD && !Modifier.isPrivate(facts.modifiers());
    return openRecord
        || hasModelAnnotation(type)
        || names.matcher(facts.name()).matches() && !Data.works(type)
        || liesInModelPackage(facts) && Data.isData(type)
        || extendsBaseClass(type);
  }

  private boolean hasModelAnnotation(TypeContext type) {
    boolean written = false;
    for (String annotation : type.facts().annotations()) {
      String simple = annotation.substring(annotation.lastIndexOf('.') + 1);
      if (annotations.contains(simple)) {
        if (!LOMBOK.contains(simple)) {
          return true;
        }
        written = true;
      }
    }
    boolean data = written || annotations.contains("Data") && Data.isWrittenAsData(type);
    return data && !Data.isWired(type);
  }

  private boolean extendsBaseClass(TypeContext type) {
    for (String base : baseClasses) {
      if (type.isSubtypeOf(base)) {
        return true;
      }
    }
    return false;
  }

  private boolean liesInModelPackage(TypeFacts facts) {
    for (String segment : facts.qualifiedName().split("\\.", -1)) {
      if (segments.contains(segment)) {
        return true;
      }
    }
    return packagePrefixes.stream().anyMatch(facts.qualifiedName()::startsWith);
  }

  private static boolean isExcepted(TypeContext type) {
    return type.facts().name().endsWith("Builder")
        || isNamedLikeException(type)
        || type.isSubtypeOf("java.lang.Throwable")
        || isQuery(type)
        || isValueWrapper(type);
  }

  /**
   * Whether it is what MyBatis Generator writes to build a query, with all that is nested in it.
   */
  private static boolean isQuery(TypeContext type) {
    boolean builds =
        type.facts().name().endsWith("Example")
            && type.members().stream().anyMatch(it -> it.names().contains("oredCriteria"));
    return builds || type.enclosing().filter(Models::isQuery).isPresent();
  }

  /** Whether it may be an exception, going by its name, for it has supertypes nobody knows. */
  private static boolean isNamedLikeException(TypeContext type) {
    String name = type.facts().name();
    boolean named = name.endsWith("Exception") || name.endsWith("Error");
    return named
        && type.facts().kind() == Kind.CLASS
        && type.index().allSuperTypes(type.facts().qualifiedName()).stream()
            .anyMatch(it -> type.index().find(it).isEmpty());
  }

  /** A record with one scalar component, or a final class with one private final scalar field. */
  private static boolean isValueWrapper(TypeContext type) {
    List<ParameterFacts> components = type.facts().components();
    if (type.facts().kind() == Kind.RECORD) {
      return components.size() == 1 && isScalar(components.get(0).type());
    }
    List<MemberFacts> fields =
        type.members().stream()
            .filter(it -> it.kind() == Kind.FIELD && !Modifier.isStatic(it.modifiers()))
            .toList();
    int needed = Modifier.PRIVATE | Modifier.FINAL;
    return Modifier.isFinal(type.facts().modifiers())
        && fields.size() == 1
        && fields.get(0).names().size() == 1
        && (fields.get(0).modifiers() & needed) == needed
        && isScalar(fields.get(0).type());
  }

  private static boolean isScalar(String type) {
    return SCALARS.contains(type.substring(type.lastIndexOf('.') + 1));
  }
}
