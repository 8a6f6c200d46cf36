package dev.onex.architecture.planted.three;

import dev.onex.architecture.planted.one.Caller;
import java.util.List;

/** Uses a package of the cycle but is no part of it; a library's array counts as the library. */
public final class Outsider {

  /** Nobody. */
  public List<Caller> callers() {
    return List.of();
  }

  /** Nodes of a tree. */
  public com.github.javaparser.ast.Node[] nodes() {
    return new com.github.javaparser.ast.Node[0];
  }
}
