package dev.onex.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RelativeUriTest {

  @ParameterizedTest
  @CsvSource({
    "src/main/java/a/Order.java, src/main/java/a/Order.java",
    "a b/C#.java, a%20b/C%23.java",
    "c:/d?e%20f, c%3A/d%3Fe%2520f",
    "\u00e9/\u65e5.java, %C3%A9/%E6%97%A5.java",
    "[a]{b}|^\\<>`, %5Ba%5D%7Bb%7D%7C%5E%5C%3C%3E%60",
    "../x, ../x",
  })
  void whatMayMeanSomethingIsEncoded(String path, String uri) {
    assertThat(RelativeUri.of(path)).isEqualTo(uri);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a:b/c", "a b/\u00e9/%41.java", "x\u0001\"'\n\u202e/y", "~a/$b(c)!.java"})
  void aUriParserFindsThePathAgain(String path) {
    URI uri = URI.create(RelativeUri.of(path));
    assertThat(uri.getScheme()).isNull();
    assertThat(uri.getPath()).isEqualTo(path);
  }
}
