package dev.onex.architecture.planted.one;

import com.github.javaparser.Position;
import dev.onex.architecture.planted.two.Called;

/** Uses a library, and a package that uses this one in turn. */
public final class Caller {

  /** Where it calls from. */
  public Position call() {
    return new Called().line() > 0 ? Position.HOME : new Position(1, 1);
  }
}
