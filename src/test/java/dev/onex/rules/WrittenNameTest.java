package dev.onex.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WrittenNameTest {

  private static Stream<Arguments> types() {
    return Stream.of(
        Arguments.of("", List.of()),
        Arguments.of("int", List.of("int of ")),
        Arguments.of("Object[]", List.of("Object of ")),
        Arguments.of("Object...", List.of("Object of ")),
        Arguments.of("a.b.Größe", List.of("Größe of ")),
        Arguments.of("List<?>", List.of("List of ", "? of List")),
        Arguments.of("Map<String,?>", List.of("Map of ", "String of Map", "? of Map")),
        Arguments.of("Map<?,a.B[]>", List.of("Map of ", "? of Map", "B of Map")),
        Arguments.of(
            "List<? extends Set<? super A>>", List.of("List of ", "Set of List", "A of Set")),
        Arguments.of(
            "A<B<C>,D>.E<F>[]", List.of("A of ", "B of A", "C of B", "D of A", "E of ", "F of E")));
  }

  @ParameterizedTest
  @MethodSource("types")
  void theNamesInATypeKnowWhatTheyAreArgumentsOf(String type, List<String> names) {
    assertThat(WrittenName.in(type))
        .extracting(it -> it.simpleName() + " of " + it.argumentOf())
        .isEqualTo(names);
  }
}
