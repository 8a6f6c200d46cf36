package dev.onex.history;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds which commit is checked out, from the files that Git keeps: it needs neither Git nor a
 * library for it. What it does not understand is no commit, and no trouble.
 */
public final class HeadCommit {

  private static final Pattern COMMIT = Pattern.compile("[0-9a-f]{40}|[0-9a-f]{64}");
  private static final String REF = "ref: ";
  private static final String GITDIR = "gitdir: ";

  /** Files with one line in them are shorter than this; what is longer is none of them. */
  private static final long LONGEST_LINE = 8192;

  private HeadCommit() {}

  /** The commit of the work tree around a directory; empty if there is none. */
  public static Optional<String> of(Path directory) {
    try {
      for (Path here = directory.toAbsolutePath(); here != null; here = here.getParent()) {
        Path git = here.resolve(".git");
        if (Files.isDirectory(git)) {
          return commit(git);
        }
        if (Files.isRegularFile(git)) {
          return linked(git, here);
        }
      }
    } catch (IOException | InvalidPathException e) {
      return Optional.empty();
    }
    return Optional.empty();
  }

  /** In worktrees and submodules {@code .git} is a file that says where the directory is. */
  private static Optional<String> linked(Path file, Path directory) throws IOException {
    String line = line(file);
    return line.startsWith(GITDIR)
        ? commit(directory.resolve(line.substring(GITDIR.length())))
        : Optional.empty();
  }

  private static Optional<String> commit(Path git) throws IOException {
    String head = line(git.resolve("HEAD"));
    if (!head.startsWith(REF)) {
      return Optional.of(head).filter(HeadCommit::isCommit);
    }
    String ref = head.substring(REF.length());
    Path shared = git.resolve("commondir");
    Path common = Files.exists(shared) ? git.resolve(line(shared)) : git;
    for (Path place : new Path[] {git, common}) {
      Path loose = place.resolve(ref).normalize();
      if (loose.startsWith(place.normalize()) && Files.isRegularFile(loose)) {
        return Optional.of(line(loose)).filter(HeadCommit::isCommit);
      }
    }
    return packed(common.resolve("packed-refs"), ref);
  }

  private static Optional<String> packed(Path file, String ref) throws IOException {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      for (String it = lines.readLine(); it != null; it = lines.readLine()) {
        if (it.endsWith(" " + ref)) {
          return Optional.of(it.substring(0, it.indexOf(' '))).filter(HeadCommit::isCommit);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isCommit(String text) {
    return COMMIT.matcher(text).matches();
  }

  private static String line(Path file) throws IOException {
    if (Files.size(file) > LONGEST_LINE) {
      return "";
    }
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).strip();
  }
}
