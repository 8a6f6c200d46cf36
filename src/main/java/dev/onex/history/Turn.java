package dev.onex.history;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

/**
 * The right to change a file, which one thread of one process has at a time. It is a lock on a file
 * beside it, which stays: the file itself is replaced now and then, and a lock on it would then be
 * a lock on nothing.
 */
final class Turn implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final long PAUSE_MILLIS = 5;

  private final FileChannel channel;

  private Turn(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Waits until the file is free.
   *
   * @throws IOException if others had it for too long, or if nobody can lock it
   */
  static Turn at(Path file) throws IOException {
    Path lock = file.resolveSibling(file.getFileName() + ".lock");
    FileChannel channel =
        FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      long end = System.nanoTime() + PATIENCE.toNanos();
      while (!isOurs(channel)) {
        if (System.nanoTime() - end > 0) {
          throw new IOException(
              "others have locked " + lock + " for " + PATIENCE.toSeconds() + " s");
        }
        pause();
      }
      return new Turn(channel);
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  private static boolean isOurs(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      // Another thread of this JVM has it, and locks are a process's: it is busy all the same.
      return false;
    }
  }

  private static void pause() throws IOException {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      InterruptedIOException interrupted =
          new InterruptedIOException("interrupted while others had locked it");
      interrupted.initCause(e);
      throw interrupted;
    }
  }

  /** Lets the next one in. */
  @Override
  public void close() throws IOException {
    channel.close();
  }
}
