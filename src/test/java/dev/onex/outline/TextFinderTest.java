package dev.onex.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class TextFinderTest {

  private static long find(Map<String, Long> texts, String within) {
    return find(finder(texts), within);
  }

  private static TextFinder finder(Map<String, Long> texts) {
    Map<String, Mask> masks = new HashMap<>();
    texts.forEach((text, bits) -> masks.put(text, new Mask(bits, 0)));
    return TextFinder.ofAnyCase(masks);
  }

  private static long find(TextFinder finder, String within) {
    byte[] bytes = within.getBytes(StandardCharsets.UTF_8);
    return finder.maskOf(finder.find(bytes, 0, bytes.length)).low();
  }

  @Test
  void findsTextsInWhateverCase() {
    Map<String, Long> texts = Map.of("todo", 1L, "FixMe", 2L);
    assertThat(find(texts, "a TODO b")).isEqualTo(1L);
    assertThat(find(texts, "toDofixmE")).isEqualTo(3L);
    assertThat(find(texts, "tod o")).isZero();
    assertThat(find(texts, "")).isZero();
  }

  @Test
  void canMindTheCase() {
    TextFinder finder = TextFinder.ofCase(Map.of("TODO", Mask.bit(0), "DONE", Mask.bit(1)));
    assertThat(find(finder, "a TODO DONE")).isEqualTo(3L);
    assertThat(find(finder, "todo Done")).isZero();
  }

  @Test
  void findsNothingIfThereIsNothingToLookFor() {
    assertThat(finder(Map.of()).isEmpty()).isTrue();
    assertThat(find(Map.of(), "todo")).isZero();
  }

  @Test
  void charactersBeyondAsciiPartTexts() {
    assertThat(find(Map.of("todo", 1L), "toädo")).isZero();
    assertThat(find(Map.of("todo", 1L), "ätodoß")).isEqualTo(1L);
  }

  @Test
  void looksOnlyBetweenTheBounds() {
    byte[] bytes = "xtodox".getBytes(StandardCharsets.US_ASCII);
    TextFinder finder = finder(Map.of("todo", 1L));
    assertThat(finder.find(bytes, 1, 5)).isEqualTo(1L);
    assertThat(finder.find(bytes, 2, 5)).isZero();
    assertThat(finder.find(bytes, 1, 4)).isZero();
  }

  @Property
  void agreesWithASearchForEachText(
      @ForAll @Size(min = 1, max = 6)
          List<@StringLength(min = 1, max = 4) @CharRange(from = 'A', to = 'C') String> texts,
      @ForAll @StringLength(max = 30) @CharRange(from = 'a', to = 'c') String within) {
    Map<String, Long> bits = new HashMap<>();
    texts.forEach(it -> bits.putIfAbsent(it, 1L << bits.size()));
    long expected = 0;
    for (Map.Entry<String, Long> text : bits.entrySet()) {
      if (within.contains(text.getKey().toLowerCase(Locale.ROOT))) {
        expected |= text.getValue();
      }
    }
    assertThat(find(bits, within)).isEqualTo(expected);
  }
}
