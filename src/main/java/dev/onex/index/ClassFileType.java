package dev.onex.index;

import dev.onex.outline.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** A type of the class path, as the header of its class file has it. */
final class ClassFileType implements CompiledType {

  private final String qualifiedName;
  private final Kind kind;
  private final int typeParameters;
  private final boolean inner;
  private final List<String> superTypes;
  private final boolean visible;
  private final Set<String> memberTypes;
  private final int[] methods;

  /**
   * A type of the class path.
   *
   * @param visible whether other packages can see it
   * @param memberTypes simple names of the member types that they can see
   * @param methods {@link SourceType#methodKey}s of the methods that others can override
   */
  ClassFileType(
      String qualifiedName,
      Kind kind,
      int typeParameters,
      boolean inner,
      List<String> superTypes,
      boolean visible,
      Set<String> memberTypes,
      int[] methods) {
    this.qualifiedName = qualifiedName;
    this.kind = kind;
    this.typeParameters = typeParameters;
    this.inner = inner;
    this.superTypes = List.copyOf(superTypes);
    this.visible = visible;
    this.memberTypes = Set.copyOf(memberTypes);
    this.methods = methods;
    Arrays.sort(methods);
  }

  /** Whether other packages can see it. */
  boolean isVisible() {
    return visible;
  }

  @Override
  public boolean declaresType(String name) {
    return memberTypes.contains(name);
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

  @Override
  public List<String> superTypes() {
    return superTypes;
  }

  @Override
  public boolean declares(String method, int parameters) {
    return Arrays.binarySearch(methods, SourceType.methodKey(method, parameters)) >= 0;
  }
}
