package dev.onex.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The compile class path of a project. It is neither asked for nor opened before somebody looks for
 * a type, and what of it cannot be read is passed over. Safe for use by several threads.
 */
public final class ClassPath implements Closeable {

  private final Supplier<List<Path>> entries;
  private final JarMemory memory;
  private volatile @Nullable List<ClassArchive> archives;

  /**
   * A class path.
   *
   * @param entries gives its jars and directories in their order; asked at most once
   * @param memory what the build knows of jars
   */
  public ClassPath(Supplier<List<Path>> entries, JarMemory memory) {
    this.entries = entries;
    this.memory = memory;
  }

  /** A class path without entries. */
  public static ClassPath empty() {
    return new ClassPath(List::of, new JarMemory());
  }

  /** The type of a qualified name; the first one if several entries have it. */
  Optional<ClassFileType> find(String qualifiedName) {
    String internal = qualifiedName.replace('.', '/');
    // Types in the package without a name cannot be named from any other.
    for (int end = internal.lastIndexOf('/'); end > 0; end = internal.lastIndexOf('/', end - 1)) {
      String directory = internal.substring(0, end);
      String type = internal.substring(end + 1).replace('/', '$');
      for (ClassArchive archive : archives()) {
        if (archive.hasPackage(directory)) {
          Optional<ClassFileType> found = archive.find(directory + "/" + type);
          if (found.isPresent()) {
            return found;
          }
        }
      }
    }
    return Optional.empty();
  }

  private List<ClassArchive> archives() {
    List<ClassArchive> known = archives;
    return known == null ? lookUp() : known;
  }

  private synchronized List<ClassArchive> lookUp() {
    List<ClassArchive> known = archives;
    if (known == null) {
      known = new ArrayList<>();
      for (Path entry : entries.get()) {
        if (Files.isDirectory(entry)) {
          known.add(new ClassDirectory(entry));
        } else {
          addJar(entry, known);
        }
      }
      archives = known;
    }
    return known;
  }

  private void addJar(Path jar, List<ClassArchive> to) {
    try {
      to.add(new ClassJar(jar, memory.of(jar)));
    } catch (IOException e) {
      // A jar that is not there has nothing to say.
      return;
    }
  }

  @Override
  public synchronized void close() {
    List<ClassArchive> known = archives;
    archives = List.of();
    for (ClassArchive archive : known == null ? List.<ClassArchive>of() : known) {
      archive.close();
    }
  }
}
