package dev.onex.index;

import java.io.Closeable;
import java.util.Optional;

/** Class files in one place of the class path. Safe for use by several threads. */
sealed interface ClassArchive extends Closeable permits ClassDirectory, ClassJar {

  /** Whether it has a package, given as {@code java/util}; true if it may have it. */
  boolean hasPackage(String directory);

  /** The type of that internal name, as {@code java/util/Map$Entry}, if it is there. */
  Optional<ClassFileType> find(String internalName);

  /** Lets go of what it holds open; whoever asks afterwards may get nothing. */
  @Override
  void close();
}
