package dev.onex.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** A directory of class files, such as {@code target/classes}. */
final class ClassDirectory implements ClassArchive {

  private final Path directory;
  private final Map<String, Boolean> packages = new ConcurrentHashMap<>();

  ClassDirectory(Path directory) {
    this.directory = directory;
  }

  @Override
  public boolean hasPackage(String name) {
    return packages.computeIfAbsent(name, it -> Files.isDirectory(directory.resolve(it)));
  }

  @Override
  public Optional<ClassFileType> find(String internalName) {
    try {
      byte[] content = Files.readAllBytes(directory.resolve(internalName + ".class"));
      return ClassFileReader.read(content, internalName);
    } catch (IOException e) {
      // Most names that are looked for are not there, and what cannot be read is not known.
      return Optional.empty();
    }
  }

  @Override
  public void close() {
    // Nothing stays open.
  }
}
