package dev.onex.index;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** A jar on the class path, opened when something is to be read that the build has not yet read. */
final class ClassJar implements ClassArchive {

  private final Path jar;
  private final JarContents contents;
  private @Nullable ZipFile zip;
  private boolean closed;

  ClassJar(Path jar, JarContents contents) {
    this.jar = jar;
    this.contents = contents;
  }

  @Override
  public boolean hasPackage(String directory) {
    return contents.packages(this::readPackages).contains(directory);
  }

  private Set<String> readPackages() {
    try {
      return open().stream()
          .map(ZipEntry::getName)
          .filter(it -> it.endsWith(".class"))
          .map(it -> it.substring(0, Math.max(0, it.lastIndexOf('/'))))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      // What cannot be read is not known, and rules are silent about it.
      return Set.of();
    }
  }

  @Override
  public Optional<ClassFileType> find(String internalName) {
    return contents.type(internalName, this::read);
  }

  private Optional<ClassFileType> read(String internalName) {
    try {
      ZipFile open = open();
      ZipEntry entry = open.getEntry(internalName + ".class");
      if (entry == null) {
        return Optional.empty();
      }
      try (InputStream content = open.getInputStream(entry)) {
        return ClassFileReader.read(content.readAllBytes(), internalName);
      }
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private synchronized ZipFile open() throws IOException {
    if (closed) {
      throw new IOException(jar + " is closed");
    }
    ZipFile open = zip;
    if (open == null) {
      open = new ZipFile(jar.toFile());
      zip = open;
    }
    return open;
  }

  @Override
  public synchronized void close() {
    closed = true;
    try {
      if (zip != null) {
        zip.close();
      }
    } catch (IOException e) {
      // It was only read, so nothing is lost.
      zip = null;
    }
  }
}
