package dev.onex.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What a build has read of the jars on its modules' class paths, so that it need not be read for
 * each module. Holds nothing open. Safe for use by several threads.
 */
public final class JarMemory {

  /** A jar as it was when it was looked at. */
  private record Jar(Path path, long size, FileTime modified) {}

  private final Map<Jar, JarContents> contents = new ConcurrentHashMap<>();

  JarContents of(Path jar) throws IOException {
    BasicFileAttributes now = Files.readAttributes(jar, BasicFileAttributes.class);
    Jar key = new Jar(jar.toAbsolutePath(), now.size(), now.lastModifiedTime());
    return contents.computeIfAbsent(key, it -> new JarContents());
  }
}
