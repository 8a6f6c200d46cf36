package dev.onex.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "int|int",
        "String[]|String",
        "List<String>|List",
        "Map<String,List<? extends A<B[]>>>[][]|Map",
        "Outer<A>.Inner<B>|Outer.Inner",
        "java.util.List<String>...|java.util.List",
        "int...|int",
        "int[]...|int"
      })
  void anErasureHasNoArgumentsAndDimensions(String type, String erasure) {
    assertThat(Names.erasure(type)).isEqualTo(erasure);
  }

  @Test
  void aNameMeansATypeIfItIsThatType() {
    Names names =
        new IndexedSources().namesIn("import java.util.*; import java.io.File; class A { }");
    assertThat(names.means("List", "java.util.List")).isTrue();
    assertThat(names.means("java.util.List", "java.util.List")).isTrue();
    assertThat(names.means("Map.Entry", "java.util.Map.Entry")).isTrue();
    assertThat(names.means("String", "java.lang.String")).isTrue();
    assertThat(names.means("File", "java.io.File")).isTrue();
    assertThat(names.means("File", "java.nio.File")).isFalse();
    assertThat(names.means("List", "java.awt.List")).isFalse();
    assertThat(names.means("Lis", "java.util.List")).isFalse();
    assertThat(names.means("ist", "java.util.List")).isFalse();
    assertThat(names.means("Nothing", "java.util.Nothing")).isFalse();
  }
}
