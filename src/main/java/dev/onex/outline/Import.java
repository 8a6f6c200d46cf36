package dev.onex.outline;

/**
 * An import.
 *
 * @param name the imported type, package or member as written, without {@code .*}
 * @param isStatic whether it imports static members
 * @param onDemand whether it ends in {@code .*}
 */
public record Import(String name, boolean isStatic, boolean onDemand) {

  /** Whether the last part of the name is that one. */
  public boolean isNamed(String simpleName) {
    int start = name.length() - simpleName.length();
    return name.endsWith(simpleName) && (start == 0 || name.charAt(start - 1) == '.');
  }

  /** The last part of the name. */
  public String simpleName() {
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
