package dev.onex.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onex.outline.Kind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassPathTest {

  private static final String BOX =
      "b/Box.java=package b; public abstract class Box<T, U extends java.util.List<? super T>>"
          + " extends java.util.ArrayList<T> implements Runnable {"
          + " public interface Lid<V> { } public static class Sub implements Lid<Sub> { }"
          + " public class Ring { }"
          + " static class Hidden { } private class Own { } protected static class Shown$$1 { }"
          + " public enum E { X { } } @interface N { } public record R<A>(int x) { }"
          + " public void put(T one, long other) { } static void make(Object all) { }"
          + " private void own() { } { new Object() { }; class Local { } } }";

  @TempDir private Path directory;

  private TypeIndex indexOf(Path... entries) {
    return new TypeIndex(new ClassPath(() -> List.of(entries), new JarMemory()));
  }

  private static KnownType type(TypeIndex index, String name) {
    return index.find(name).orElseThrow(() -> new AssertionError(name + " is not known"));
  }

  private void knowsBox(TypeIndex index) {
    KnownType box = type(index, "b.Box");
    assertThat(box.qualifiedName()).isEqualTo("b.Box");
    assertThat(box.kind()).isEqualTo(Kind.CLASS);
    assertThat(box.typeParameters()).isEqualTo(2);
    assertThat(box.superTypes()).containsExactly("java.util.ArrayList", "java.lang.Runnable");
    assertThat(box.declares("put", 2)).isTrue();
    assertThat(box.declares("put", 1)).isFalse();
    assertThat(box.declares("make", 1)).isFalse();
    assertThat(box.declares("own", 0)).isFalse();
    assertThat(type(index, "b.Box.Lid").kind()).isEqualTo(Kind.INTERFACE);
    assertThat(type(index, "b.Box.Lid").typeParameters()).isEqualTo(1);
    assertThat(type(index, "b.Box.Lid").superTypes()).isEmpty();
    assertThat(type(index, "b.Box.Sub").superTypes())
        .containsExactly("java.lang.Object", "b.Box.Lid");
    assertThat(type(index, "b.Box.Ring").isInner()).isTrue();
    assertThat(type(index, "b.Box.Sub").isInner()).isFalse();
    assertThat(box.isInner()).isFalse();
    assertThat(type(index, "b.Box.E").kind()).isEqualTo(Kind.ENUM);
    assertThat(type(index, "b.Box.R").kind()).isEqualTo(Kind.RECORD);
    assertThat(type(index, "b.Box.R").typeParameters()).isEqualTo(1);
    assertThat(type(index, "b.Box.Shown$$1").qualifiedName()).isEqualTo("b.Box.Shown$$1");
  }

  @Test
  void readsHeadersOfClassFilesInJars() throws Exception {
    knowsBox(indexOf(CompiledSources.jar(directory, "box.jar", BOX)));
  }

  @Test
  void readsHeadersOfClassFilesInDirectories() throws Exception {
    knowsBox(indexOf(CompiledSources.directory(directory, "classes", BOX)));
  }

  @Test
  void doesNotShowWhatOtherPackagesCannotSee() throws Exception {
    TypeIndex index = indexOf(CompiledSources.jar(directory, "box.jar", BOX));
    for (String name : List.of("b.Box.Hidden", "b.Box.Own", "b.Box.N", "b.Box.1", "b.Box.1Local")) {
      assertThat(index.find(name)).as(name).isEmpty();
    }
  }

  @Test
  void findsSupertypesThroughClassesThatOtherPackagesCannotSee() throws Exception {
    Path jar =
        CompiledSources.jar(
            directory,
            "base.jar",
            "b/C.java=package b; public class C extends Base { }"
                + " abstract class Base implements Comparable<C> {"
                + " public int compareTo(C c) { return 0; } public void run(int a) { } }");
    TypeIndex index = indexOf(jar);
    assertThat(index.allSuperTypes("b.C"))
        .containsExactlyInAnyOrder("b.Base", "java.lang.Comparable", "java.lang.Object");
    assertThat(index.overrides("b.C", "run", 1)).isTrue();
    assertThat(index.find("b.Base")).isEmpty();
  }

  @Test
  void namesInSourcesMeanTypesOfTheClassPath() throws Exception {
    Path jar = CompiledSources.jar(directory, "box.jar", BOX);
    IndexedSources sources =
        new IndexedSources(
            indexOf(jar),
            "package a; import b.*; import b.Box.Lid; class X extends Box { } class Y { }");
    assertThat(sources.namesIn("package a; import b.*;").qualified("Box")).contains("b.Box");
    assertThat(sources.namesIn("package a; import b.*;").qualified("Hidden")).isEmpty();
    assertThat(sources.namesIn("package b;").qualified("Box.E")).contains("b.Box.E");
    assertThat(sources.namesIn("package a; import b.Box.*;").qualified("R")).contains("b.Box.R");
    assertThat(sources.superTypesOf("a.X")).contains("b.Box", "java.util.List");
    String x = "package a; import b.*; class X extends Box { }";
    assertThat(sources.namesIn(x, "X").qualified("Lid")).contains("b.Box.Lid");
    assertThat(sources.namesIn(x, "X").qualified("N")).isEmpty();
  }

  @Test
  void theProjectAndTheJdkComeBeforeTheClassPathAndTheFirstEntryBeforeTheSecond() throws Exception {
    Path one = CompiledSources.jar(directory, "1.jar", "b/A.java=package b; public class A<T> {}");
    Path two =
        CompiledSources.jar(
            directory,
            "2.jar",
            "b/A.java=package b; public class A<T, U> {}",
            "b/B.java=package b; public class B<T, U> {}",
            "b/C.java=package b; public class C<T, U> {}");
    IndexedSources sources = new IndexedSources(indexOf(one, two), "package b; class C { }");
    assertThat(sources.type("b.A").typeParameters()).isEqualTo(1);
    assertThat(sources.type("b.B").typeParameters()).isEqualTo(2);
    assertThat(sources.type("b.C").typeParameters()).isZero();
  }

  @Test
  void nobodyAsksForTheClassPathOnAccountOfTheProjectOrTheJdk() {
    AtomicInteger asked = new AtomicInteger();
    ClassPath classPath =
        new ClassPath(
            () -> {
              asked.incrementAndGet();
              return List.of();
            },
            new JarMemory());
    IndexedSources sources = new IndexedSources(new TypeIndex(classPath), "package a; class X { }");

    assertThat(sources.index().find("a.X")).isPresent();
    assertThat(sources.index().find("java.util.List")).isPresent();
    assertThat(sources.index().find("java.util.Nothing")).isEmpty();
    assertThat(sources.index().find("jdk.Nothing")).isEmpty();
    assertThat(asked).hasValue(0);

    assertThat(sources.index().find("b.Nothing")).isEmpty();
    assertThat(sources.index().find("b.NothingElse")).isEmpty();
    assertThat(asked).hasValue(1);
  }

  @Test
  void whatCannotBeReadIsNotKnown() throws Exception {
    Path text = Files.writeString(directory.resolve("text.jar"), "no jar");
    Path classes = Files.createDirectories(directory.resolve("classes/b"));
    Files.writeString(classes.resolve("Text.class"), "no class");
    Files.createDirectories(classes.resolve("Directory.class"));
    Path whole = CompiledSources.directory(directory, "whole", BOX);
    byte[] box = Files.readAllBytes(whole.resolve("b/Box.class"));
    Files.write(classes.resolve("Other.class"), box);
    Files.write(classes.resolve("Half.class"), Arrays.copyOf(box, box.length / 2));
    byte[] future = box.clone();
    future[7] = 127;
    Files.write(classes.resolve("Box.class"), future);

    TypeIndex index =
        indexOf(text, directory.resolve("missing.jar"), directory.resolve("classes"), whole);

    for (String name : List.of("b.Text", "b.Directory", "b.Other", "b.Half", "Text")) {
      assertThat(index.find(name)).as(name).isEmpty();
    }
    assertThat(index.find("b.Box")).isPresent();
  }

  @Test
  void aJarIsReadOnceForAllModulesOfABuild() throws Exception {
    Path jar = CompiledSources.jar(directory, "box.jar", BOX);
    JarMemory memory = new JarMemory();
    ClassPath first = new ClassPath(() -> List.of(jar), memory);
    ClassPath second = new ClassPath(() -> List.of(jar), memory);

    assertThat(second.find("b.Box")).containsSame(first.find("b.Box").orElseThrow());
  }

  @Test
  void aJarThatHasChangedIsReadAgain() throws Exception {
    JarMemory memory = new JarMemory();
    Path jar = CompiledSources.jar(directory, "box.jar", BOX);
    assertThat(new ClassPath(() -> List.of(jar), memory).find("b.Box")).isPresent();

    CompiledSources.jar(directory.resolve("new"), "box.jar", "b/A.java=package b; class A { }");
    Files.copy(directory.resolve("new/box.jar"), jar, StandardCopyOption.REPLACE_EXISTING);

    assertThat(new ClassPath(() -> List.of(jar), memory).find("b.Box")).isEmpty();
    assertThat(new ClassPath(() -> List.of(jar), memory).find("b.A")).isPresent();
  }

  @Test
  void afterTheEndNothingIsOpen() throws Exception {
    Path jar = CompiledSources.jar(directory, "box.jar", BOX);
    List<ClassPath> paths = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      try (ClassPath path = new ClassPath(() -> List.of(jar), new JarMemory())) {
        assertThat(path.find("b.Box")).isPresent();
        paths.add(path);
      }
    }
    assertThat(paths).allSatisfy(it -> assertThat(it.find("b.Box.E")).isEmpty());
  }
}
