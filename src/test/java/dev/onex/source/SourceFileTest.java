package dev.onex.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SourceFileTest {

  private static SourceFile file(String path, String absolute) {
    return new SourceFile(path, Path.of(absolute), 1, false);
  }

  @Test
  void hasANameWithoutDirectories() {
    assertThat(file("src/main/java/a/Order.java", "/x").fileName()).isEqualTo("Order.java");
    assertThat(file("Order.java", "/x").fileName()).isEqualTo("Order.java");
  }

  @Test
  void isOrderedByPathAndThenByPlace() {
    SourceFile first = file("a/B.java", "/z");
    SourceFile second = file("a/C.java", "/a");
    SourceFile third = file("a/C.java", "/b");
    assertThat(Stream.of(third, second, first).sorted()).containsExactly(first, second, third);
  }
}
