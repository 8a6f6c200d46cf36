package dev.onex.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onex.TestRun;
import dev.onex.rule.RuleSetting;
import dev.onex.source.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * With {@code scope=everywhere} RawType names the lines that {@code javac -Xlint:rawtypes} does.
 */
class RawTypeBesideJavacTest {

  @TempDir private Path directory;

  @Test
  void innerClassesOfGenericClasses() throws Exception {
    agree(
        """
        package a;
        public class Outer<T> {
          public class Inner {
            public class Deep {}
            Inner again;
            Outer.Inner qualified;
          }
          public static class Nested { Outer.Inner inner; }
          public class Generic<U> {}
          public interface Face {}
          public enum Level { LOW }
          Inner inner;
          Inner.Deep deep;
          Outer.Inner.Deep qualified;
          Outer<T>.Inner full;
          Generic<T> generic;
          Generic bare;
          Outer.Face face;
          Outer.Level level;
          Outer.Nested nested;
          Inner make(Outer<String>.Inner.Deep other) { return null; }
        }
        """,
        """
        package b;
        import a.Outer;
        import a.Outer.Inner;
        public class Other extends Outer<String> {
          Inner inherited;
          Inner.Deep deep;
          Other.Inner throughMe;
          Outer.Inner raw;
          Outer<String>.Inner full;
          class Within { Inner inner; }
        }
        """,
        """
        package c;
        import a.Outer;
        import a.Outer.Inner;
        import b.Other;
        public class Third {
          Inner imported;
          Inner.Deep deep;
          Other.Inner throughOther;
          Other.Inner.Deep deepThroughOther;
          Outer.Inner.Deep raw;
          Outer.Generic twice;
          Object made = new Outer<String>().new Inner();
          Object cast = (Outer.Inner) made;
          boolean test = made instanceof Inner;
          Class<?> literal = Outer.Inner.class;
          java.util.List<Inner> list;
          Inner[] array = new Inner[0];
        }
        """);
  }

  @Test
  void genericTypesDeclaredInBodies() throws Exception {
    agree(
        """
        package a;
        class C {
          void f() {
            class Local<T> {
              Local next;
              class Own {}
            }
            class Plain {}
            record Row<V>(V value, Row other) {}
            interface Face<V> {}
            Local bare = new Local();
            Local<String> full = new Local<>();
            Plain plain = new Plain();
            Row row = null;
            Face face;
            {
              class Plain2<T> {}
              Plain2 it;
            }
            Object body = new Object() {
              class Member<T> { Member self; }
              Member member;
              Row row;
            };
          }
          Object field = new Object() {
            class Member<T> {}
            Member member;
          };
          class Plain {}
        }
        """);
  }

  @Test
  void everyPlaceThatATypeCanStandIn() throws Exception {
    agree(
        """
        package a;
        import java.util.*;
        import java.util.function.*;
        abstract class C<T extends Comparable, U extends List & Comparable<U>> extends ArrayList
            implements Comparable, Supplier<List> {
          C(List a, Set<Map> b) throws Exception { super(new ArrayList()); }
          <V extends Collection> V f(List... a) {
            List[] b = new List[] {new ArrayList(), new ArrayList<>()};
            List<String>[] c = new List[3];
            Object d = (List) null;
            Object e = (Map<List, Set<? extends Map>>) null;
            Object g = (Runnable & Supplier<List>) null;
            Function<List, ?> h = (List i) -> i.size();
            Function<String, List> j = k -> new ArrayList(0);
            Collections.<List>emptyList();
            new <List>C2<Set>(null);
            Supplier<?> l = ArrayList::new;
            Function<List<String>, Integer> m = List::size;
            Supplier<?> o = ArrayList<List>::new;
            for (Map.Entry n : new HashMap<String, String>().entrySet()) {}
            try (java.util.stream.Stream s = java.util.stream.Stream.of()) {}
            if (d instanceof List) {}
            if (d instanceof List q && q.isEmpty()) {}
            if (d instanceof Map.Entry) {}
            Class<List> r = List.class;
            Class<List>[] t = null;
            List<Class<List>> u = null;
            Class<? extends List> v = null;
            Class w = null;
            java.util.Map.Entry x = null;
            Map.Entry<String, List> y = null;
            List<?> z = new ArrayList<List>() { List own; { add(new LinkedList()); } };
            Comparator aa = new Comparator() {
              public int compare(Object one, Object other) { return 0; }
            };
            var ab = new ArrayList();
            final List ac;
            return null;
          }
          List result() { return null; }
          List array()[] { return null; }
          @interface A { Class value(); Class[] more() default List.class; }
          @A(List.class) int annotated;
          enum E { X(new ArrayList()) { List inBody; }; E(Collection it) {} List inEnum; }
          record R(List it, Map<String, Set> more) { R { List inBody = null; } }
          interface I extends Comparable, Supplier<Set> { List f(); }
          static { Set inStatic; }
          { Set inInitializer; }
          static class C2<W> { <X> C2(W w) {} }
          void receiver(C<T, U> this, List it) {}
        }
        """);
  }

  /** Compares lines, in files that are named after the public or first type in them. */
  private void agree(String... sources) throws Exception {
    List<SourceFile> files = new ArrayList<>();
    for (String source : sources) {
      String name = source.replaceAll("(?s).*?class (\\w+).*", "$1");
      files.add(TestRun.write(directory, name + ".java", source));
    }
    TestRun run =
        TestRun.ofAllRules()
            .rules(
                BuiltInRules.all().stream()
                    .filter(it -> it instanceof RawType || isOfEngine(it.getClass()))
                    .toList())
            .settings(
                Map.of("RawType", new RuleSetting(false, null, Map.of("scope", "everywhere"))));

    Set<String> found = lines(run, files);

    assertThat(found).isEqualTo(javac(files));
    assertThat(lines(run.whole(), files)).isEqualTo(found);
    assertThat(lines(run.chunkBytes(1), files)).isEqualTo(found);
  }

  private static boolean isOfEngine(Class<?> rule) {
    return rule == UnparsableSource.class || rule == IncompleteAnalysis.class;
  }

  private static Set<String> lines(TestRun run, List<SourceFile> files)
      throws InterruptedException {
    Set<String> lines = new TreeSet<>();
    run.check(files)
        .findings()
        .list()
        .forEach(it -> lines.add("%s:%03d".formatted(it.path(), it.location().line())));
    return lines;
  }

  private Set<String> javac(List<SourceFile> files) throws IOException {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    try (StandardJavaFileManager manager = javac.getStandardFileManager(diagnostics, null, null)) {
      javac
          .getTask(
              null,
              manager,
              diagnostics,
              List.of("-proc:none", "-Xlint:rawtypes", "-d", directory.toString()),
              null,
              manager.getJavaFileObjectsFromPaths(
                  files.stream().map(SourceFile::absolute).toList()))
          .call();
    }
    Set<String> lines = new TreeSet<>();
    diagnostics.getDiagnostics().stream()
        .filter(it -> !it.getCode().startsWith("compiler.note"))
        .peek(it -> assertThat(it.getCode()).as(it.toString()).startsWith("compiler.warn.raw"))
        .forEach(
            it ->
                lines.add(
                    "%s:%03d"
                        .formatted(
                            Path.of(it.getSource().getName()).getFileName(), it.getLineNumber())));
    return lines;
  }
}
