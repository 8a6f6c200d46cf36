package dev.onex.rule;

import dev.onex.outline.Kind;
import dev.onex.outline.MemberFacts;
import java.lang.reflect.Modifier;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells data from code that works on data. Data holds state and offers it: a class that others can
 * see has fields of instances, and at least half of them are open or have an accessor or a setter,
 * or there is nothing that it does. What is named or annotated as a service, a listener and the
 * like is no data, whatever it offers; a single word, as {@code Service}, is no such name, since it
 * may be what is sold.
 */
final class Data {

  private static final Pattern WORKER =
      Pattern.compile(
          "\\w+(Adapter|Binder|Controller|Converter|Coordinator|DAO|Dao|Deserializer|Dispatcher"
              + "|Factory|Generator|Handler|Helper|Initializer|Interceptor|Listener|Loader|Mapper"
              + "|Parser|Persister|Processor|Registry|Repository|Resolver|Serializer|Service"
              + "|Strategy|Utils?|Validator|Visitor)(Impl)?");

  /** Annotations of what a container creates and wires. */
  private static final Set<String> WIRED =
      Set.of(
          "ApplicationScoped",
          "Component",
          "Configuration",
          "Controller",
          "Repository",
          "RestController",
          "Service",
          "Singleton",
          "Stateless");

  /** What is wired with one of these holds settings, and those are data. */
  private static final Set<String> SETTINGS = Set.of("ConfigMapping", "ConfigurationProperties");

  /** Types whose subtypes are run. */
  private static final List<String> RUN =
      List.of(
          "java.lang.Runnable",
          "java.util.concurrent.Callable",
          "org.apache.karaf.shell.api.action.Action",
          "org.springframework.boot.ApplicationRunner",
          "org.springframework.boot.CommandLineRunner");

  /** Annotations of fields that a container fills. */
  private static final List<String> INJECTED =
      List.of("Autowired", "Inject", "PersistenceContext", "Reference", "Resource");

  private static final Set<String> LOGGERS = Set.of("Log", "Logger");

  /** Lombok's, on a field or the type. */
  private static final List<String> GENERATED_ACCESS = List.of("Getter", "Setter");

  private static final Set<String> OF_OBJECTS = Set.of("equals", "hashCode", "toString");

  private Data() {}

  /** Whether a container creates and wires it, and not for the settings that it holds. */
  static boolean isWired(TypeContext type) {
    return isAnnotated(type, WIRED) && !isAnnotated(type, SETTINGS);
  }

  /** Whether it is no data whatever its name says: wired, run, or at work on models. */
  static boolean works(TypeContext type) {
    String name = type.facts().name();
    return isWired(type)
        || isAnnotated(type, Set.of("Command"))
        || RUN.stream().anyMatch(type::isSubtypeOf)
        || name.startsWith("Model") && WORKER.matcher(name).matches();
  }

  /**
   * Whether Lombok gives all of its state a getter and a setter, as if it were annotated as data.
   */
  static boolean isWrittenAsData(TypeContext type) {
    return GENERATED_ACCESS.stream().allMatch(it -> isAnnotated(type, Set.of(it))) && isData(type);
  }

  private static boolean isAnnotated(TypeContext type, Set<String> simpleNames) {
    return type.facts().annotations().stream().anyMatch(it -> simpleNames.contains(simple(it)));
  }

  static boolean isData(TypeContext type) {
    return (type.facts().modifiers() & (Modifier.PRIVATE | Modifier.PROTECTED)) == 0
        && !isPartOfWorker(type)
        && offersItsState(type);
  }

  private static boolean isPartOfWorker(TypeContext type) {
    return WORKER.matcher(type.facts().name()).matches()
        || isAnnotated(type, WIRED)
        || type.enclosing().filter(Data::isPartOfWorker).isPresent();
  }

  private static boolean offersItsState(TypeContext type) {
    boolean offersAll =
        type.facts().annotations().stream().anyMatch(it -> GENERATED_ACCESS.contains(simple(it)));
    Set<String> accessible = accessible(type);
    int held = 0;
    int offered = 0;
    for (MemberFacts member : type.members()) {
      if (isState(member)) {
        for (String name : member.names()) {
          held++;
          offered += offersAll || isOpen(member) || accessible.contains(property(name)) ? 1 : 0;
        }
      }
    }
    return held > 0 && (2 * offered >= held || !acts(type));
  }

  /** Whether it has methods other than those that every object has. */
  private static boolean acts(TypeContext type) {
    return type.members().stream()
        .anyMatch(it -> it.kind() == Kind.METHOD && !OF_OBJECTS.contains(it.name()));
  }

  private static boolean isState(MemberFacts member) {
    return member.kind() == Kind.FIELD
        && !Modifier.isStatic(member.modifiers())
        && !LOGGERS.contains(simple(member.type()))
        && INJECTED.stream().noneMatch(member::isAnnotated);
  }

  private static boolean isOpen(MemberFacts field) {
    return (field.modifiers() & (Modifier.PRIVATE | Modifier.PROTECTED)) == 0
        || GENERATED_ACCESS.stream().anyMatch(field::isAnnotated);
  }

  /**
   * The properties that its methods give or take, with more to spare: bare names are properties.
   */
  private static Set<String> accessible(TypeContext type) {
    Set<String> properties = new HashSet<>();
    for (MemberFacts member : type.members()) {
      boolean open =
          member.kind() == Kind.METHOD
              && (member.modifiers() & (Modifier.PRIVATE | Modifier.PROTECTED | Modifier.STATIC))
                  == 0;
      if (open && member.parameters().isEmpty()) {
        properties.add(property(member.name()));
        properties.add(property(without("get", member.name())));
        properties.add(property(without("is", member.name())));
      } else if (open && member.parameters().size() == 1) {
        properties.add(property(without("set", member.name())));
      }
    }
    return properties;
  }

  private static String without(String prefix, String method) {
    return method.startsWith(prefix) ? method.substring(prefix.length()) : method;
  }

  /** A field's or method's name without what conventions add to fields' names. */
  private static String property(String name) {
    return name.replace("_", "").toLowerCase(Locale.ROOT);
  }

  private static String simple(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
