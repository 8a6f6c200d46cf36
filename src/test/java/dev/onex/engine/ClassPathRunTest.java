package dev.onex.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onex.TestRun;
import dev.onex.finding.Finding;
import dev.onex.index.ClassPath;
import dev.onex.index.JarMemory;
import dev.onex.source.SourceFile;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassPathRunTest {

  @TempDir private Path directory;

  private Path jar() throws Exception {
    Path source = Files.createDirectories(directory.resolve("lib/b")).resolve("Box.java");
    Files.writeString(source, "package b; public class Box<T> { }");
    ToolProvider.getSystemJavaCompiler().run(null, null, null, "-proc:none", source.toString());
    Path jar = directory.resolve("box.jar");
    try (OutputStream file = Files.newOutputStream(jar);
        ZipOutputStream zip = new ZipOutputStream(file)) {
      zip.putNextEntry(new ZipEntry("b/Box.class"));
      Files.copy(directory.resolve("lib/b/Box.class"), zip);
    }
    return jar;
  }

  private SourceFile order() {
    return TestRun.write(
        directory,
        "Order.java",
        """
        package shop.model;

        import b.Box;
        import c.Foreign;

        public record Order(Box box, Foreign foreign, int count) {}
        """);
  }

  @Test
  void countsTheNamesOfTypesThatRulesAskedForAndNobodyKnew() throws Exception {
    SourceFile other =
        TestRun.write(
            directory,
            "OtherDto.java",
            """
            package shop.model;

            import c.Foreign;
            import d.*;

            public class OtherDto<U> extends Foreign {
              private U own;
              private int number;
              private Stranger stranger;
              private java.util.List<? extends Foreign> foreign;

              public <T, V1> T find(V1 key, Foreign[] them, Stranger... more) {
                return null;
              }
            }
            """);
    // c.Foreign, b.Box and Stranger, whose package is not known.
    assertThat(unresolved(TestRun.ofAllRules(), List.of(order(), other))).isEqualTo(3);
    assertThat(unresolved(TestRun.ofAllRules().chunkBytes(1).threads(8), List.of(order(), other)))
        .isEqualTo(3);
    Path jar = jar();
    try (ClassPath classPath = new ClassPath(() -> List.of(jar), new JarMemory())) {
      TestRun run = TestRun.ofAllRules().classPath(classPath);
      assertThat(unresolved(run, List.of(order(), other))).isEqualTo(2);
    }
    assertThat(unresolved(TestRun.ofAllRules(), List.of())).isZero();
  }

  private static long unresolved(TestRun run, List<SourceFile> files) throws InterruptedException {
    return run.check(files).metrics().unresolvedTypes();
  }

  @Test
  void rulesKnowTheTypesOfTheClassPathHoweverTheWorkIsDone() throws Exception {
    List<SourceFile> files = List.of(order());
    Path jar = jar();
    try (ClassPath classPath = new ClassPath(() -> List.of(jar), new JarMemory())) {
      TestRun run = TestRun.ofAllRules().classPath(classPath);

      List<Finding> found = run.check(files).findings().list();

      assertThat(found).extracting(Finding::rule).containsExactly("RawType");
      assertThat(run.whole().check(files).findings().list()).isEqualTo(found);
      assertThat(run.chunkBytes(1).check(files).findings().list()).isEqualTo(found);
      assertThat(run.withoutTriggers().threads(8).check(files).findings().list()).isEqualTo(found);
    }
    assertThat(TestRun.ofAllRules().check(files).findings().list()).isEmpty();
  }
}
