package dev.onex.maven;

import dev.onex.rule.Rule;
import dev.onex.rule.RuleFlaws;
import dev.onex.rule.RuleInfo;
import dev.onex.rule.RuleSet;
import dev.onex.rule.Scope;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Loads the rules that jars name as a service, in the form that {@link java.util.ServiceLoader}
 * reads. That one stops at the first class that it cannot make, and does not say which jar named
 * it; here everything that is wrong is to be said at once.
 */
final class RuleJars {

  static final String SERVICES = "META-INF/services/" + Rule.class.getName();

  private final ClassLoader loader;
  private final Map<String, String> takenNames = new HashMap<>();
  private final Set<String> seenClasses = new HashSet<>();
  private final List<Rule> rules = new ArrayList<>();
  private final Map<String, String> jars = new HashMap<>();
  private final List<String> problems = new ArrayList<>();
  private final Set<String> unusable = new HashSet<>();

  /** Loads with that class loader; names that {@code ours} have are taken. */
  RuleJars(ClassLoader loader, List<Rule> ours) {
    this.loader = loader;
    ours.forEach(it -> takenNames.put(RuleSet.nameOf(it), "onex"));
  }

  /** Looks into all jars that have such services. */
  void load() {
    try {
      for (URL services : Collections.list(loader.getResources(SERVICES))) {
        load(services);
      }
    } catch (IOException e) {
      problems.add("The plugin's jars cannot be searched for " + SERVICES + ": " + e);
    }
  }

  /** The rules that can be used. */
  List<Rule> rules() {
    return rules;
  }

  /** By name of a rule, its jar. */
  Map<String, String> jars() {
    return jars;
  }

  /** What is wrong with the others. */
  List<String> problems() {
    return problems;
  }

  /** The simple names of those others. */
  Set<String> unusable() {
    return unusable;
  }

  private void load(URL services) {
    String jar = jarOf(services);
    for (String className : classNames(services, jar)) {
      if (seenClasses.add(className)) {
        instance(jar, className).ifPresent(it -> add(jar, className, it));
      }
    }
  }

  private void add(String jar, String className, Rule rule) {
    List<String> flaws = RuleFlaws.of(rule);
    flaws.forEach(it -> problem(jar, className, it));
    if (!flaws.isEmpty()) {
      return;
    }
    RuleInfo info = RuleSet.infoOf(rule);
    String name = RuleSet.nameOf(rule);
    String owner = takenNames.putIfAbsent(name, className + " of " + jar);
    if (info.scope() == Scope.ENGINE) {
      problem(jar, className, "has scope ENGINE, which only rules of onex have; choose another");
    } else if (owner != null) {
      problem(jar, className, "has the name of a rule of " + owner + "; rename the class");
    } else {
      rules.add(rule);
      jars.put(name, jar);
    }
  }

  /** The name of a jar, or the path of a directory of classes. */
  private static String jarOf(URL services) {
    String url = services.toString();
    String home = url.substring(0, url.length() - SERVICES.length()).replaceFirst("!?/$", "");
    return home.endsWith(".jar")
        ? home.substring(home.lastIndexOf('/') + 1)
        : home.replaceFirst("^[a-z:]+", "");
  }

  private List<String> classNames(URL services, String jar) {
    try {
      URLConnection connection = services.openConnection();
      // A cached jar would stay open, and stay as it is, for the rest of a daemon's life.
      connection.setUseCaches(false);
      try (InputStream in = connection.getInputStream()) {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8)
            .lines()
            .map(it -> it.replaceFirst("#.*", "").strip())
            .filter(it -> !it.isEmpty())
            .toList();
      }
    } catch (IOException e) {
      problems.add(jar + ": " + SERVICES + " cannot be read: " + e);
      return List.of();
    }
  }

  private Optional<Rule> instance(String jar, String className) {
    try {
      Class<?> type = Class.forName(className, false, loader);
      if (Rule.class.isAssignableFrom(type)) {
        return Optional.of(type.asSubclass(Rule.class).getConstructor().newInstance());
      }
      problem(jar, className, "does not implement " + Rule.class.getName());
    } catch (ClassNotFoundException e) {
      problem(
          jar,
          className,
          "is not there; correct its name in " + SERVICES + ", or put the class into the jar");
    } catch (NoSuchMethodException | IllegalAccessException | InstantiationException e) {
      problem(
          jar,
          className,
          "cannot be made; it must be a public class, not abstract, with a public constructor"
              + " without parameters");
    } catch (InvocationTargetException e) {
      problem(jar, className, "throws " + e.getCause() + " in its constructor; mend it");
    } catch (LinkageError e) {
      problem(
          jar,
          className,
          "cannot be loaded: "
              + (e.getCause() == null ? e : e.getCause())
              + "; build it against this version of onex and for this Java, and make what it needs"
              + " a dependency of the plugin");
    }
    return Optional.empty();
  }

  private void problem(String jar, String className, String text) {
    problems.add(jar + ": the rule " + className + " " + text);
    unusable.add(className.replaceFirst(".*[.$]", ""));
  }
}
