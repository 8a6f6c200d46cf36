package dev.onex.outline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onex.source.SourceText;
import org.junit.jupiter.api.Test;

class TokensTest {

  private static Tokens tokens(String source) {
    SourceText text = SourceText.of(source);
    return Tokens.of(text, text.start(), text.end());
  }

  @Test
  void commentsAndWhiteSpaceAreNotAmongThem() {
    Tokens tokens = tokens("{ a /* b */ . c(\"d }\"); // e\n }");
    assertThat(tokens.size()).isEqualTo(9);
    assertThat(tokens.text(1)).isEqualTo("a");
    assertThat(tokens.is(2, '.')).isTrue();
    assertThat(tokens.is(3, "c")).isTrue();
    assertThat(tokens.isString(5)).isTrue();
    assertThat(tokens.text(5)).isEqualTo("\"d }\"");
    assertThat(tokens.between(7, 8)).isEqualTo(" // e\n ");
  }

  @Test
  void wordsAreComparedAsAWhole() {
    Tokens tokens = tokens("throws größe");
    assertThat(tokens.isWord(0)).isTrue();
    assertThat(tokens.is(0, "throw")).isFalse();
    assertThat(tokens.is(0, "throws")).isTrue();
    assertThat(tokens.is(0, "thrown")).isFalse();
    assertThat(tokens.text(1)).isEqualTo("größe");
  }

  @Test
  void whatIsNoSignIsNoSign() {
    Tokens tokens = tokens("w \"s\" 0");
    assertThat(tokens.is(0, 'w')).isFalse();
    assertThat(tokens.is(1, '"')).isFalse();
    assertThat(tokens.is(2, '0')).isFalse();
    assertThat(tokens.isWord(2)).isFalse();
  }

  @Test
  void thereIsNothingBeforeTheFirstAndBehindTheLast() {
    Tokens tokens = tokens("a");
    assertThat(tokens.isWord(-1)).isFalse();
    assertThat(tokens.isWord(1)).isFalse();
    assertThat(tokens.is(1, "a")).isFalse();
    assertThat(tokens.is(-1, '(')).isFalse();
    assertThat(tokens("").size()).isZero();
  }

  @Test
  void bracketsAreClosedByTheirOwn() {
    Tokens tokens = tokens("( a [ { } ] ) { (");
    assertThat(tokens.closing(0)).isEqualTo(6);
    assertThat(tokens.closing(2)).isEqualTo(5);
    assertThat(tokens.closing(3)).isEqualTo(4);
    assertThat(tokens.closing(7)).isEqualTo(tokens.size());
    assertThat(tokens.closing(1)).isEqualTo(1);
  }

  @Test
  void wordsMayHaveLettersThatTakeSeveralBytes() {
    Tokens tokens = tokens("größe grösse größer gr");
    assertThat(tokens.is(0, "größe")).isTrue();
    assertThat(tokens.is(1, "größe")).isFalse();
    assertThat(tokens.is(2, "größe")).isFalse();
    assertThat(tokens.is(3, "größe")).isFalse();
  }

  @Test
  void mentionsAreThoseFromTheFirstIndexUpToTheOther() {
    Tokens tokens = tokens("a b a \"c\" /* d */");
    assertThat(tokens.mentions("a", 0, 1)).isTrue();
    assertThat(tokens.mentions("a", 1, 2)).isFalse();
    assertThat(tokens.mentions("a", 1, 3)).isTrue();
    assertThat(tokens.mentions("c", -1, 9)).isFalse();
    assertThat(tokens.mentions("d", 0, 9)).isFalse();
  }

  @Test
  void theBracketAroundATokenIsTheInnermostOne() {
    Tokens tokens = tokens("{ a ( b [ 0 ] , c ) }");
    assertThat(tokens.enclosing(5)).isEqualTo(4);
    assertThat(tokens.enclosing(8)).isEqualTo(2);
    assertThat(tokens.enclosing(9)).isEqualTo(2);
    assertThat(tokens.enclosing(1)).isZero();
    assertThat(tokens.enclosing(10)).isZero();
    assertThat(tokens.enclosing(0)).isEqualTo(-1);
  }
}
