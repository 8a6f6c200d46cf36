package dev.onex.index;

import dev.onex.outline.Kind;
import dev.onex.outline.TypeFacts;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A type that the project's sources declare. */
final class SourceType implements KnownType {

  private final String qualifiedName;
  private final Kind kind;
  private final int typeParameters;
  private final boolean inner;
  private final int modifiers;
  private final List<String> writtenSuperTypes;
  private final int[] methods;
  private final List<String> cases;
  private final Names names;
  private final SuperTypeSearch search;
  private volatile @Nullable List<String> superTypes;

  /**
   * A type of the project.
   *
   * @param facts what its header says
   * @param inner whether its objects belong to one of the type around it
   * @param methods {@link #methodKey}s of the methods that it declares and others can override
   * @param cases an enum's constants, or the types that a sealed type permits
   * @param names what names mean around its declaration
   * @param search finds its supertypes once somebody asks
   */
  SourceType(
      TypeFacts facts,
      boolean inner,
      int[] methods,
      List<String> cases,
      Names names,
      SuperTypeSearch search) {
    this.qualifiedName = facts.qualifiedName();
    this.kind = facts.kind();
    this.typeParameters = facts.typeParameters().size();
    this.inner = inner;
    this.modifiers = facts.modifiers();
    this.writtenSuperTypes = facts.superTypes();
    this.methods = methods;
    this.cases = List.copyOf(cases);
    this.names = names;
    this.search = search;
    Arrays.sort(methods);
  }

  /**
   * What it declares, and what its names go by, without a look at other types, for not all of them
   * may be known yet. Two that are written alike are the same to whoever asks.
   */
  String asWritten() {
    return kind
        + " "
        + typeParameters
        + inner
        + modifiers
        + writtenSuperTypes
        + Arrays.toString(methods)
        + cases
        + asWritten(names);
  }

  private static String asWritten(Names names) {
    return names instanceof TypeNames it
        ? it.type().typeParameters() + "" + it.type().superTypes() + asWritten(it.around())
        : ((FileNames) names).imports().toString();
  }

  /** One number for a method's name and its number of parameters. */
  static int methodKey(String name, int parameters) {
    return 31 * name.hashCode() + parameters;
  }

  @Override
  public String qualifiedName() {
    return qualifiedName;
  }

  @Override
  public Kind kind() {
    return kind;
  }

  @Override
  public int typeParameters() {
    return typeParameters;
  }

  @Override
  public boolean isInner() {
    return inner;
  }

  /** Bits of {@link java.lang.reflect.Modifier} and of the outline, as written. */
  int modifiers() {
    return modifiers;
  }

  @Override
  public List<String> superTypes() {
    List<String> known = superTypes;
    return known == null ? search.superTypesOf(this) : known;
  }

  /** Finds out what the names of its supertypes mean. */
  List<String> lookUpSuperTypes() {
    List<String> found =
        writtenSuperTypes.stream()
            .map(Names::erasure)
            .map(it -> names.qualified(it).orElse(it))
            .toList();
    superTypes = found;
    return found;
  }

  /** Leaves the names of its supertypes as they are. */
  List<String> keepWrittenSuperTypes() {
    List<String> written = writtenSuperTypes.stream().map(Names::erasure).toList();
    superTypes = written;
    return written;
  }

  @Override
  public List<String> constants() {
    return kind == Kind.ENUM ? cases : List.of();
  }

  @Override
  public List<String> permitted() {
    return kind == Kind.ENUM
        ? List.of()
        : cases.stream().map(it -> names.qualified(it).orElse(it)).toList();
  }

  @Override
  public boolean declares(String method, int parameters) {
    return Arrays.binarySearch(methods, methodKey(method, parameters)) >= 0;
  }
}
