package dev.onex.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onex.page.Prose.Piece;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ProseTest {

  @Test
  void whatStandsInBackquotesIsCode() {
    assertThat(Prose.paragraphs("write `List<Order>`, **not** `List`\n\nor else"))
        .containsExactly(
            List.of(
                new Piece("write ", false),
                new Piece("List<Order>", true),
                new Piece(", not ", false),
                new Piece("List", true)),
            List.of(new Piece("or else", false)));
  }

  @Test
  void anEmptyTextHasNoParagraph() {
    assertThat(Prose.paragraphs("")).isEmpty();
  }
}
