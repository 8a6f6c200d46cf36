package dev.onex.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.onex.source.SourceScanner.Discovery;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceScannerTest {

  private static final PathFilter ALL = new PathFilter(List.of(), List.of());

  @TempDir private Path base;

  private Path write(String path) throws IOException {
    Path file = base.resolve(path);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, "class A {}");
  }

  private SourceRoots roots() {
    return new SourceRoots(
        base,
        List.of(Path.of("src/main/java")),
        List.of(Path.of("src/test/java")),
        Path.of("target"));
  }

  private Discovery scan() {
    return new SourceScanner(roots(), ALL, false).scan();
  }

  private static List<String> paths(Discovery discovery) {
    return discovery.files().stream().map(SourceFile::path).toList();
  }

  @Test
  void findsJavaFilesSortedWithPathsRelativeToTheBaseDirectory() throws IOException {
    write("src/main/java/b/B.java");
    write("src/main/java/a/Z.java");
    write("src/main/java/a/A.java");
    write("src/main/java/a/notes.txt");
    write("src/main/java/a/A.java.orig");
    assertThat(paths(scan()))
        .containsExactly(
            "src/main/java/a/A.java", "src/main/java/a/Z.java", "src/main/java/b/B.java");
  }

  @Test
  void saysHowLargeAFileIsAndWhereItLies() throws IOException {
    Path path = write("src/main/java/A.java");
    assertThat(scan().files())
        .containsExactly(new SourceFile("src/main/java/A.java", path, 10, false));
  }

  @Test
  void tellsTestSourcesFromMainSources() throws IOException {
    write("src/main/java/A.java");
    write("src/test/java/ATest.java");
    assertThat(scan().files()).extracting(SourceFile::test).containsExactly(false, true);
  }

  @Test
  void findsNothingWhereThereAreNoRoots() {
    Discovery discovery = scan();
    assertThat(discovery.files()).isEmpty();
    assertThat(discovery.excluded()).isEmpty();
    assertThat(discovery.generated()).isEmpty();
  }

  @Test
  void findsAFileOnceWhenRootsOverlap() throws IOException {
    write("src/main/java/a/A.java");
    SourceRoots overlapping =
        new SourceRoots(
            base,
            List.of(Path.of("src"), Path.of("src/main/java"), Path.of("src/main/../main/java")),
            List.of(Path.of("src/main")),
            Path.of("target"));
    assertThat(new SourceScanner(overlapping, ALL, false).scan().files())
        .extracting(SourceFile::path, SourceFile::test)
        .containsExactly(tuple("src/main/java/a/A.java", false));
  }

  @Test
  void findsFilesInPathsWithBlanksAndForeignCharacters() throws IOException {
    write("src/main/java/mit Leerzeichen/Größe.java");
    assertThat(paths(scan())).containsExactly("src/main/java/mit Leerzeichen/Größe.java");
  }

  @Test
  void leavesOutAndNamesWhatThePatternsExclude() throws IOException {
    write("src/main/java/a/A.java");
    write("src/main/java/b/B.java");
    write("src/main/java/b/C.java");
    PathFilter filter = new PathFilter(List.of(), List.of("**/b/**", "**/slip/**"));
    Discovery discovery = new SourceScanner(roots(), filter, false).scan();
    assertThat(paths(discovery)).containsExactly("src/main/java/a/A.java");
    assertThat(discovery.excluded())
        .containsExactly("src/main/java/b/B.java", "src/main/java/b/C.java");
    assertThat(discovery.idlePatterns()).containsExactly("**/slip/**");
  }

  @Test
  void leavesOutAndNamesGeneratedSourcesUnlessTheyAreWanted() throws IOException {
    write("src/main/java/A.java");
    write("target/generated-sources/G.java");
    SourceRoots roots =
        new SourceRoots(
            base,
            List.of(Path.of("src/main/java"), Path.of("target/generated-sources")),
            List.of(),
            Path.of("target"));
    Discovery without = new SourceScanner(roots, ALL, false).scan();
    assertThat(paths(without)).containsExactly("src/main/java/A.java");
    assertThat(without.generated()).containsExactly("target/generated-sources/G.java");
    Discovery with = new SourceScanner(roots, ALL, true).scan();
    assertThat(paths(with))
        .containsExactly("src/main/java/A.java", "target/generated-sources/G.java");
    assertThat(with.generated()).isEmpty();
  }

  @Test
  void anExcludedGeneratedSourceCountsAsExcluded() throws IOException {
    write("target/gen/G.java");
    SourceRoots roots =
        new SourceRoots(base, List.of(Path.of("target/gen")), List.of(), Path.of("target"));
    PathFilter filter = new PathFilter(List.of(), List.of("target/"));
    Discovery discovery = new SourceScanner(roots, filter, false).scan();
    assertThat(discovery.excluded()).containsExactly("target/gen/G.java");
    assertThat(discovery.generated()).isEmpty();
  }

  @Test
  void survivesLoopsOfSymbolicLinks() throws IOException {
    write("src/main/java/a/A.java");
    Files.createSymbolicLink(base.resolve("src/main/java/a/loop"), base.resolve("src/main/java"));
    assertThat(paths(scan())).containsExactly("src/main/java/a/A.java");
  }

  @Test
  void followsSymbolicLinks() throws IOException {
    write("elsewhere/B.java");
    Files.createDirectories(base.resolve("src/main/java"));
    Files.createSymbolicLink(base.resolve("src/main/java/linked"), base.resolve("elsewhere"));
    assertThat(paths(scan())).containsExactly("src/main/java/linked/B.java");
  }

  @Test
  void findsALinkThatLeadsNowhereSoThatReadingItFails() throws IOException {
    Files.createDirectories(base.resolve("src/main/java"));
    Files.createSymbolicLink(base.resolve("src/main/java/A.java"), base.resolve("nowhere.java"));
    assertThat(paths(scan())).containsExactly("src/main/java/A.java");
  }

  @Test
  void looksIntoADirectoryThatIsNamedLikeASource() throws IOException {
    write("src/main/java/Odd.java/A.java");
    assertThat(paths(scan())).containsExactly("src/main/java/Odd.java/A.java");
  }

  @Test
  void namesFilesOutsideTheBaseDirectoryFromThere() throws IOException {
    write("sibling/src/A.java");
    SourceRoots roots =
        new SourceRoots(
            base.resolve("module"),
            List.of(Path.of("../sibling/src")),
            List.of(),
            Path.of("target"));
    assertThat(paths(new SourceScanner(roots, ALL, false).scan()))
        .containsExactly("../sibling/src/A.java");
  }

  @Test
  void resolvesRootsAgainstTheBaseDirectory() {
    SourceRoots roots =
        new SourceRoots(
            Path.of("/p/./q"), List.of(Path.of("a/../b")), List.of(Path.of("/t")), Path.of("out"));
    assertThat(roots.basedir()).isEqualTo(Path.of("/p/q"));
    assertThat(roots.main()).containsExactly(Path.of("/p/q/b"));
    assertThat(roots.tests()).containsExactly(Path.of("/t"));
    assertThat(roots.buildDirectory()).isEqualTo(Path.of("/p/q/out"));
  }
}
