package dev.onex.index;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Finds out what types extend. To know what a name means, the supertypes of other types may be
 * needed, and in sources that no compiler takes, or where two files declare the same type, those of
 * the type itself. All types on such a way back keep what is written, whichever of them was asked
 * for first.
 */
final class SuperTypeSearch {

  /** Types whose names this thread looks up, each for the one before. */
  private final ThreadLocal<Deque<SourceType>> open = ThreadLocal.withInitial(ArrayDeque::new);

  /** Ends the search for the types on a way back to one. */
  private static final class CircularException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient SourceType start;

    private CircularException(SourceType start) {
      super(start.qualifiedName(), null, false, false);
      this.start = start;
    }
  }

  /** The supertypes of a type that nobody knows yet. */
  @SuppressWarnings("ReferenceEquality") // a type of that name may be another one
  List<String> superTypesOf(SourceType type) {
    Deque<SourceType> types = open.get();
    if (types.contains(type)) {
      throw new CircularException(type);
    }
    types.push(type);
    try {
      return type.lookUpSuperTypes();
    } catch (CircularException e) {
      List<String> written = type.keepWrittenSuperTypes();
      if (e.start != type) {
        throw e;
      }
      return written;
    } finally {
      types.pop();
      if (types.isEmpty()) {
        open.remove();
      }
    }
  }
}
