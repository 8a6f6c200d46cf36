package dev.onex.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class HeadCommitTest {

  private static final String COMMIT = "0123456789abcdef0123456789abcdef01234567";
  private static final String OTHER = "f".repeat(40);

  @TempDir private Path directory;

  private void write(String path, String content) throws IOException {
    Path file = directory.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  private Path module() throws IOException {
    return Files.createDirectories(directory.resolve("work/module"));
  }

  @Test
  void aDetachedHeadIsTheCommit() throws IOException {
    write("work/.git/HEAD", COMMIT + "\n");
    assertThat(HeadCommit.of(module())).contains(COMMIT);
    write("work/.git/HEAD", "ab".repeat(32) + "\n");
    assertThat(HeadCommit.of(module())).contains("ab".repeat(32));
  }

  @Test
  void aBranchHasItInAFile() throws IOException {
    write("work/.git/HEAD", "ref: refs/heads/feature/x\n");
    write("work/.git/refs/heads/feature/x", COMMIT + "\n");
    assertThat(HeadCommit.of(module())).contains(COMMIT);
  }

  @Test
  void aPackedBranchHasItInALineAndALooseOneIsNewer() throws IOException {
    write("work/.git/HEAD", "ref: refs/heads/main\n");
    write(
        "work/.git/packed-refs",
        "# pack-refs with: peeled\n"
            + OTHER
            + " refs/heads/maine\n"
            + COMMIT
            + " refs/heads/main\n");
    assertThat(HeadCommit.of(module())).contains(COMMIT);
    write("work/.git/refs/heads/main", OTHER + "\n");
    assertThat(HeadCommit.of(module())).contains(OTHER);
  }

  @Test
  void aWorktreeHasItsHeadElsewhereAndItsBranchesInTheSharedPlace() throws IOException {
    write("work/.git", "gitdir: ../main/.git/worktrees/work\n");
    write("main/.git/worktrees/work/HEAD", "ref: refs/heads/feature\n");
    write("main/.git/worktrees/work/commondir", "../..\n");
    write("main/.git/refs/heads/feature", COMMIT + "\n");
    assertThat(HeadCommit.of(module())).contains(COMMIT);
    Files.delete(directory.resolve("main/.git/refs/heads/feature"));
    write("main/.git/packed-refs", OTHER + " refs/heads/feature\n");
    assertThat(HeadCommit.of(module())).contains(OTHER);
  }

  @Test
  void whatIsNoRepositoryOrHasNoCommitIsNoTrouble() throws IOException {
    assertThat(HeadCommit.of(module())).isEmpty();
    write("work/.git/HEAD", "ref: refs/heads/unborn\n");
    assertThat(HeadCommit.of(module())).isEmpty();
    write("work/.git/HEAD", "ref: ../../secret\n");
    write("secret", COMMIT);
    assertThat(HeadCommit.of(module())).isEmpty();
    write("work/.git/HEAD", "nonsense");
    assertThat(HeadCommit.of(module())).isEmpty();
    Files.delete(directory.resolve("work/.git/HEAD"));
    assertThat(HeadCommit.of(module())).isEmpty();
  }
}
