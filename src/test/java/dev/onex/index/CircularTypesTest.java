package dev.onex.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sources whose types extend themselves, directly or by the way that their names go. */
class CircularTypesTest {

  private static final String SOURCE =
      "class A extends B.C { } class B extends A { } class D extends A { class E { } }"
          + " class F extends D.E { }";

  @Test
  void aTypeThatIsNeededToKnowWhatItExtendsKeepsWhatIsWritten() {
    IndexedSources sources = new IndexedSources(SOURCE);
    assertThat(sources.superTypesOf("A")).containsExactly("B.C");
    assertThat(sources.superTypesOf("B")).containsExactly("A", "B.C");
    assertThat(sources.superTypesOf("F")).containsExactly("D.E");
  }

  @ParameterizedTest
  @ValueSource(strings = {"A", "B", "D", "D.E", "F"})
  void whatIsFoundDoesNotDependOnWhichTypeIsAskedForFirst(String first) {
    IndexedSources sources = new IndexedSources(SOURCE);
    sources.superTypesOf(first);
    assertThat(List.of("A", "B", "D", "D.E", "F").stream().map(sources::superTypesOf).toList())
        .containsExactly(
            List.of("B.C"), List.of("A", "B.C"), List.of("A", "B.C"), List.of(), List.of("D.E"));
  }

  @Test
  void aTypeThatExtendsItselfIsItsOwnSupertypeForNobody() {
    IndexedSources sources = new IndexedSources("class A extends A { } class B extends A { }");
    assertThat(sources.superTypesOf("A")).isEmpty();
    assertThat(sources.superTypesOf("B")).containsExactly("A");
  }

  @Test
  void aTypeThatExtendsItsOwnMemberIsKnown() {
    IndexedSources sources =
        new IndexedSources("class A extends A.B { class B extends A { class C extends D { } } }");
    assertThat(sources.superTypesOf("A")).containsExactly("A.B");
    assertThat(sources.superTypesOf("A.B")).containsExactly("A");
    assertThat(sources.superTypesOf("A.B.C")).containsExactly("D");
  }

  @Test
  void severalThreadsFindTheSame() throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(4);
    try {
      for (int round = 0; round < 50; round++) {
        IndexedSources sources = new IndexedSources(SOURCE);
        List<Callable<List<String>>> tasks = new ArrayList<>();
        for (String type : List.of("B", "A", "F", "A", "B")) {
          tasks.add(() -> sources.superTypesOf(type));
        }
        List<List<String>> found = new ArrayList<>();
        for (Future<List<String>> future : pool.invokeAll(tasks)) {
          found.add(future.get());
        }
        assertThat(found)
            .containsExactly(
                List.of("A", "B.C"),
                List.of("B.C"),
                List.of("D.E"),
                List.of("B.C"),
                List.of("A", "B.C"));
      }
    } finally {
      pool.shutdownNow();
    }
  }
}
