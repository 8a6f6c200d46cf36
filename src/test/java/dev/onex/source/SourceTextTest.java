package dev.onex.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SourceTextTest {

  private static final byte[] BOM = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  @Test
  void startsBehindAByteOrderMark() {
    assertThat(SourceText.of("\uFEFFclass A {}").start()).isEqualTo(3);
    assertThat(SourceText.of("class A {}").start()).isZero();
    assertThat(SourceText.ofUtf8(BOM).start()).isEqualTo(3);
    assertThat(SourceText.ofUtf8(BOM).end()).isEqualTo(3);
  }

  @Test
  void takesOnlyACompleteMarkForOne() {
    assertThat(SourceText.ofUtf8(new byte[] {BOM[0], BOM[1]}).start()).isZero();
    assertThat(SourceText.ofUtf8(new byte[] {BOM[0], BOM[1], 'a'}).start()).isZero();
    assertThat(SourceText.ofUtf8(new byte[] {BOM[0], 'a', BOM[2]}).start()).isZero();
    assertThat(SourceText.ofUtf8(new byte[] {'a', BOM[1], BOM[2]}).start()).isZero();
  }

  @Test
  void isCutByOffsetsIntoItsBytes() {
    SourceText text = SourceText.of("ä€b");
    assertThat(text.end()).isEqualTo(6);
    assertThat(text.text(0, 2)).isEqualTo("ä");
    assertThat(text.text(2, 5)).isEqualTo("€");
    assertThat(text.text(5, 6)).isEqualTo("b");
    assertThat(text.bytes()).isEqualTo("ä€b".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void losesItsMarkWhenEscapesAreUndone() {
    SourceText text = SourceText.of("\uFEFFa\\u0062").withoutUnicodeEscapes();
    assertThat(text.start()).isZero();
    assertThat(text.text(0, text.end())).isEqualTo("ab");
  }
}
