package dev.onex.rules;

import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.Type;
import com.github.javaparser.ast.type.WildcardType;
import dev.onex.finding.Severity;
import dev.onex.outline.Kind;
import dev.onex.rule.Candidate;
import dev.onex.rule.Declaration;
import dev.onex.rule.Interest;
import dev.onex.rule.Reporter;
import dev.onex.rule.Rule;
import dev.onex.rule.RuleInfo;
import dev.onex.rule.RuleOption;
import dev.onex.rule.RuleOptions;
import dev.onex.rule.RuleSet;
import dev.onex.rule.Scope;
import dev.onex.rule.Slot;
import dev.onex.rule.SlotFacts;
import dev.onex.rule.Where;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Flags state of models, and parameters and results of what models and public interfaces offer,
 * that hold anything at all: types with an argument {@code Object}, such as {@code Map<String,
 * Object>}; collections, maps and the like of {@code ?}; and trees without a schema, such as {@code
 * JsonNode} and {@code Properties} (see {@code treeTypes}).
 *
 * <p>What is in them, and under which keys, stands nowhere but in the code that reads and writes
 * them, and a typing error shows at run time. Declare a record with named components for each
 * shape; if there are several, a sealed interface for them.
 *
 * <p>It leaves alone methods that override others, locals, {@code Class<?>} and other types that
 * hold no elements, {@code ? super T} and {@code Consumer<Object>}, maps and functions from {@code
 * Class<?>} to instances, and {@code Collection<?>}, {@code Iterable<?>} and {@code Map<?, V>} as
 * parameters of methods that do not care. State behind {@code @JsonAnySetter} and
 * {@code @JsonAnyGetter} gets a warning only. {@code Properties} that a method reads from a stream
 * or writes to one are what is in the file. An argument {@code Object} that stands for nothing at
 * all, as in {@code Callback<Object>}, is flagged: {@code Void} says so. Trees of a library that a
 * source imports with {@code *} are not recognised.
 */
@RuleInfo(
    summary = "A container says nothing about what it holds",
    severity = Severity.CRITICAL,
    scope = Scope.MEMBER,
    kinds = {Kind.RECORD, Kind.FIELD, Kind.METHOD, Kind.CONSTRUCTOR},
    where = Where.MODELS_AND_PUBLIC_INTERFACES,
    options =
        @RuleOption(
            name = "treeTypes",
            description = "Qualified names of types that hold trees of values without a schema.",
            defaultValue = UntypedContainer.TREE_TYPES))
public final class UntypedContainer implements Rule {

  static final String TREE_TYPES =
      "com.fasterxml.jackson.databind.JsonNode,com.fasterxml.jackson.databind.node.ObjectNode,"
          + "com.fasterxml.jackson.databind.node.ArrayNode,tools.jackson.databind.JsonNode,"
          + "tools.jackson.databind.node.ObjectNode,tools.jackson.databind.node.ArrayNode,"
          + "com.google.gson.JsonElement,com.google.gson.JsonObject,com.google.gson.JsonArray,"
          + "org.json.JSONObject,org.json.JSONArray,org.json.simple.JSONObject,"
          + "com.alibaba.fastjson.JSONObject,com.alibaba.fastjson2.JSONObject,"
          + "jakarta.json.JsonObject,jakarta.json.JsonValue,javax.json.JsonObject,"
          + "javax.json.JsonValue,org.bson.Document,org.bson.BsonDocument,java.util.Properties";

  private static final String PROPERTIES = "java.util.Properties";

  /** Beside these, properties are what a file has in it. */
  private static final List<String> STREAMS =
      List.of("java.io.InputStream", "java.io.OutputStream", "java.io.Reader", "java.io.Writer");

  private static final String OF_ELEMENTS =
      ", so nothing says what it holds; declare a record with named components, or a sealed"
          + " interface if there are several shapes";

  private static final String OF_OTHERS =
      ", so nothing says what its Object stands for; write the type that is meant, or a sealed"
          + " interface if there are several";

  private static final String OBJECT = "java.lang.Object";

  /** As parameters they say that a method does not care what is in them. */
  private static final List<String> CARELESS =
      List.of("java.util.Collection", "java.lang.Iterable");

  private static final List<String> CONSUMERS =
      List.of(
          "java.util.function.Consumer", "java.util.function.Predicate", "java.util.Comparator");

  private static final Set<String> CONTAINERS =
      JdkContainers.NAMES.stream().map(it -> simple(it)).collect(Collectors.toUnmodifiableSet());

  private final List<String> treeTypes;

  private final Set<String> treeNames;

  /** The rule with its defaults. */
  public UntypedContainer() {
    this(new RuleOptions(Map.of("treeTypes", TREE_TYPES)));
  }

  private UntypedContainer(RuleOptions options) {
    treeTypes = options.list("treeTypes");
    treeNames = treeTypes.stream().map(it -> simple(it)).collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public Rule with(RuleOptions options) {
    return new UntypedContainer(options);
  }

  private static String simple(String qualifiedName) {
    return qualifiedName.substring(qualifiedName.lastIndexOf('.') + 1);
  }

  @Override
  public Interest interest() {
    Interest declared = Interest.of(RuleSet.infoOf(this));
    String words =
        Stream.concat(Stream.of("?", "Object"), treeNames.stream())
            .distinct()
            .sorted()
            .collect(Collectors.joining("|"));
    return new Interest(declared.kinds(), declared.where(), declared.bodies(), List.of(words));
  }

  @Override
  public boolean suspects(Candidate candidate) {
    for (SlotFacts slot : candidate.offered()) {
      if (mayBeUntyped(slot.type())) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a type as it is written names one that holds anything, or leaves open what it holds.
   */
  private boolean mayBeUntyped(String type) {
    for (WrittenName name : WrittenName.in(type)) {
      boolean isArgument = !name.argumentOf().isEmpty();
      if (treeNames.contains(name.simpleName())
          || isArgument && name.simpleName().equals("Object")
          || name.isAny() && CONTAINERS.contains(name.argumentOf())) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void inspect(Declaration declaration, Reporter reporter) {
    boolean files = declaration.slots().stream().anyMatch(it -> isStream(it, declaration));
    for (Slot slot : declaration.slots()) {
      boolean ofFile = files && declaration.means(slot.type(), PROPERTIES);
      if (slot.api() && !slot.mirror() && !ofFile) {
        untyped(slot.type(), slot, declaration)
            .ifPresent(it -> report(slot, it, declaration, reporter));
      }
    }
  }

  private static boolean isStream(Slot slot, Declaration declaration) {
    return slot.part() == Slot.Part.PARAMETER
        && STREAMS.stream().anyMatch(it -> declaration.means(slot.type(), it));
  }

  /** The outermost part of a type that holds anything. */
  private Optional<ClassOrInterfaceType> untyped(Type type, Slot slot, Declaration declaration) {
    if (type instanceof WildcardType wildcard) {
      return wildcard.getExtendedType().flatMap(it -> untyped(it, slot, declaration));
    }
    if (!(type.getElementType() instanceof ClassOrInterfaceType named)) {
      return Optional.empty();
    }
    return holdsAnything(named, slot, declaration)
        ? Optional.of(named)
        : arguments(named).stream()
            .flatMap(it -> untyped(it, slot, declaration).stream())
            .findFirst();
  }

  private static List<Type> arguments(ClassOrInterfaceType type) {
    return type.getTypeArguments().map(List::<Type>copyOf).orElse(List.of());
  }

  private boolean holdsAnything(ClassOrInterfaceType type, Slot slot, Declaration declaration) {
    if (treeTypes.stream().anyMatch(it -> declaration.means(type, it))) {
      return true;
    }
    List<Type> arguments = arguments(type);
    if (arguments.stream().anyMatch(it -> isObject(it, declaration))) {
      return !isKeyedByClass(type, declaration) && !isConsumer(type, declaration);
    }
    // A method that takes a map of any keys does not care for them.
    int from = slot.part() == Slot.Part.PARAMETER ? Math.max(0, arguments.size() - 1) : 0;
    return arguments.stream().skip(from).anyMatch(it -> isAnything(it, declaration))
        && isContainer(type, slot, declaration);
  }

  /** Whether it leads from classes to their instances, which {@code Class.cast} makes safe. */
  private static boolean isKeyedByClass(ClassOrInterfaceType type, Declaration declaration) {
    List<Type> arguments = arguments(type);
    return arguments.size() == 2
        && declaration.means(arguments.get(0), "java.lang.Class")
        && declaration
            .qualified(type)
            .filter(
                it -> JdkContainers.NAMES.contains(it) || it.equals("java.util.function.Function"))
            .isPresent();
  }

  /** Whether it takes anything in, which is the most that such a type can promise. */
  private static boolean isConsumer(ClassOrInterfaceType type, Declaration declaration) {
    return CONSUMERS.stream().anyMatch(it -> declaration.means(type, it));
  }

  private static boolean isObject(Type argument, Declaration declaration) {
    return declaration.means(argument.getElementType(), OBJECT);
  }

  /** Whether an argument is {@code ?} or {@code ? extends Object}. */
  private static boolean isAnything(Type argument, Declaration declaration) {
    return argument instanceof WildcardType wildcard
        && wildcard.getSuperType().isEmpty()
        && wildcard.getExtendedType().map(it -> isObject(it, declaration)).orElse(true);
  }

  private static boolean isContainer(
      ClassOrInterfaceType type, Slot slot, Declaration declaration) {
    Optional<String> name = declaration.qualified(type);
    boolean careless =
        slot.part() == Slot.Part.PARAMETER && name.filter(CARELESS::contains).isPresent();
    return !careless && name.filter(JdkContainers.NAMES::contains).isPresent();
  }

  private boolean holdsElements(ClassOrInterfaceType type, Declaration declaration) {
    return declaration
        .qualified(type)
        .filter(it -> JdkContainers.NAMES.contains(it) || treeTypes.contains(it))
        .isPresent();
  }

  private void report(
      Slot slot, ClassOrInterfaceType untyped, Declaration declaration, Reporter reporter) {
    Severity severity = slot.part().isState() ? Severity.CRITICAL : Severity.ERROR;
    boolean open = slot.isAnnotated("JsonAnySetter", "JsonAnyGetter");
    boolean whole = slot.type().getElementType() == untyped;
    String inside = whole ? "" : ", with " + TypeText.of(untyped) + " in it";
    reporter.report(
        open ? Severity.WARNING : severity,
        slot.at(),
        TypeText.compact(slot.type()),
        slot.description()
            + " is declared as "
            + TypeText.of(slot.type())
            + inside
            + (holdsElements(untyped, declaration) ? OF_ELEMENTS : OF_OTHERS));
  }
}
