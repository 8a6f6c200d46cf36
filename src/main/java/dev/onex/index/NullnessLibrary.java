package dev.onex.index;

import dev.onex.outline.Import;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A library of annotations that say what may be null. Lombok and Bean Validation are none: their
 * annotations check values at run time.
 */
public enum NullnessLibrary {
  /** JSpecify. */
  JSPECIFY("JSpecify", "org.jspecify.annotations.", true),
  /** JSR 305. */
  JSR_305("JSR 305", "javax.annotation.", false),
  /** Jakarta Annotations. */
  JAKARTA("Jakarta Annotations", "jakarta.annotation.", false),
  /** JetBrains. */
  JETBRAINS("JetBrains", "org.jetbrains.annotations.", false),
  /** The Checker Framework. */
  CHECKER_FRAMEWORK("the Checker Framework", "org.checkerframework.checker.nullness.qual.", true),
  /** SpotBugs. */
  SPOTBUGS("SpotBugs", "edu.umd.cs.findbugs.annotations.", false),
  /** Eclipse JDT. */
  ECLIPSE("Eclipse", "org.eclipse.jdt.annotation.", true),
  /** AndroidX. */
  ANDROIDX("AndroidX", "androidx.annotation.", false),
  /** Spring. */
  SPRING("Spring", "org.springframework.lang.", false),
  /** Micronaut. */
  MICRONAUT("Micronaut", "io.micronaut.core.annotation.", false);

  /** What says that something may be null. */
  private static final Set<String> NULLABLE = Set.of("Nullable", "CheckForNull", "NullableDecl");

  /** What says that something is not null. */
  private static final Set<String> NON_NULL =
      Set.of("NonNull", "Nonnull", "NotNull", "NonNullDecl");

  /** What says the same of all that has no annotation. */
  private static final Set<String> DEFAULTS =
      Set.of(
          "NullMarked",
          "NullUnmarked",
          "NonNullApi",
          "NonNullFields",
          "NonNullByDefault",
          "NotNullByDefault",
          "ParametersAreNonnullByDefault",
          "ParametersAreNullableByDefault");

  private final String title;
  private final String prefix;
  private final boolean nothingElse;

  /**
   * A library.
   *
   * @param prefix the package of its annotations, and a dot
   * @param nothingElse whether the package has no annotations that are about anything else
   */
  NullnessLibrary(String title, String prefix, boolean nothingElse) {
    this.title = title;
    this.prefix = prefix;
    this.nothingElse = nothingElse;
  }

  /** Its name for people. */
  public String title() {
    return title;
  }

  /** Whether its annotations can stand on any type, as on that of an element, or on a bound. */
  public boolean standsOnTypes() {
    return switch (this) {
      case JSPECIFY, JETBRAINS, CHECKER_FRAMEWORK, ECLIPSE -> true;
      case JSR_305, JAKARTA, SPOTBUGS, ANDROIDX, SPRING, MICRONAUT -> false;
    };
  }

  /** Whether an annotation says that something may be null, going by its simple name. */
  public static boolean isNullable(String annotation) {
    return NULLABLE.contains(simple(annotation));
  }

  /** Whether an annotation says that something is not null, going by its simple name. */
  public static boolean isNonNull(String annotation) {
    return NON_NULL.contains(simple(annotation));
  }

  /** Whether an annotation says that all is not null that says nothing else itself. */
  public static boolean isDefault(String annotation) {
    String name = simple(annotation);
    return DEFAULTS.contains(name)
        && !name.equals("NullUnmarked")
        && !name.equals("ParametersAreNullableByDefault");
  }

  /** The library whose annotation is imported; empty if that is anything else, or may be. */
  public static Optional<NullnessLibrary> of(Import imported) {
    return imported.isStatic()
        ? Optional.empty()
        : imported.onDemand() ? ofAll(imported.name() + ".") : of(imported.name());
  }

  /** The library of an annotation as it is written in a file with those imports. */
  public static Optional<NullnessLibrary> of(String annotation, List<Import> imports) {
    if (annotation.indexOf('.') >= 0) {
      return of(annotation);
    }
    for (Import it : imports) {
      if (!it.onDemand() && it.isNamed(annotation)) {
        return of(it);
      }
    }
    return isKnown(annotation)
        ? imports.stream().filter(Import::onDemand).flatMap(it -> of(it).stream()).findFirst()
        : Optional.empty();
  }

  private static Optional<NullnessLibrary> of(String qualifiedName) {
    // Most imports are about something else.
    if (qualifiedName.lastIndexOf("ull") < 0 || !isKnown(simple(qualifiedName))) {
      return Optional.empty();
    }
    return ofPackage(qualifiedName.substring(0, qualifiedName.lastIndexOf('.') + 1));
  }

  private static Optional<NullnessLibrary> ofAll(String prefix) {
    return ofPackage(prefix).filter(it -> it.nothingElse);
  }

  private static Optional<NullnessLibrary> ofPackage(String prefix) {
    for (NullnessLibrary library : values()) {
      if (library.prefix.equals(prefix)) {
        return Optional.of(library);
      }
    }
    return Optional.empty();
  }

  private static boolean isKnown(String simpleName) {
    return NULLABLE.contains(simpleName)
        || NON_NULL.contains(simpleName)
        || DEFAULTS.contains(simpleName);
  }

  private static String simple(String annotation) {
    return annotation.substring(annotation.lastIndexOf('.') + 1);
  }
}
