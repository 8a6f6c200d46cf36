package dev.onex.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RecordJsonTest {

  /** An enum with a name that Java could not write. */
  enum Word {
    PLAIN_WORD,
    @JsonName("with-hyphen")
    WITH_HYPHEN
  }

  /** A record whose components are not in alphabetical order. */
  record Pair(int second, @JsonName("new") @Nullable String first) {}

  /** One component of each kind. */
  record Many(
      String text,
      boolean truth,
      int whole,
      long large,
      double broken,
      Word word,
      Instant at,
      LocalDate day,
      Optional<Pair> some,
      Optional<Pair> none,
      List<Pair> list,
      List<String> empty) {}

  /** A type for a text. */
  record Code(String value) {}

  /** A record with one component that is more than its value. */
  record Named(Code name) {}

  /** A record that cannot be read. */
  record Broken(int value) {
    @Override
    public int value() {
      throw new UnsupportedOperationException();
    }
  }

  private static String json(@Nullable Object value) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = new JsonFactory().createGenerator(text)) {
      new RecordJson(out).write(value);
    }
    return text.toString();
  }

  private static String inFile(String value) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator out = IndentedJson.to(bytes)) {
      new RecordJson(out).write(value);
    }
    return bytes.toString(StandardCharsets.UTF_8).strip();
  }

  @Test
  void componentsAreKeysInTheirOrderAndNullIsWritten() throws IOException {
    assertThat(json(new Pair(2, "a"))).isEqualTo("{\"second\":2,\"new\":\"a\"}");
    assertThat(json(new Pair(2, null))).isEqualTo("{\"second\":2,\"new\":null}");
    assertThat(json(null)).isEqualTo("null");
  }

  @Test
  void everyKindOfComponentHasItsForm() throws IOException {
    Many many =
        new Many(
            "a",
            true,
            -1,
            1L << 40,
            0.5,
            Word.WITH_HYPHEN,
            Instant.parse("2026-11-23T20:00:00Z"),
            LocalDate.of(2027, 1, 31),
            Optional.of(new Pair(1, "x")),
            Optional.empty(),
            List.of(new Pair(2, "y"), new Pair(3, "z")),
            List.of());
    assertThat(json(many))
        .isEqualTo(
            "{\"text\":\"a\",\"truth\":true,\"whole\":-1,\"large\":1099511627776,\"broken\":0.5,"
                + "\"word\":\"with-hyphen\",\"at\":\"2026-11-23T20:00:00Z\",\"day\":\"2027-01-31\","
                + "\"some\":{\"second\":1,\"new\":\"x\"},\"none\":null,"
                + "\"list\":[{\"second\":2,\"new\":\"y\"},{\"second\":3,\"new\":\"z\"}],"
                + "\"empty\":[]}");
  }

  @Test
  void aRecordThatOnlyWrapsAValueIsWrittenAsThatValue() throws IOException {
    assertThat(json(new Code("a"))).isEqualTo("\"a\"");
    assertThat(json(new Named(new Code("a")))).isEqualTo("{\"name\":\"a\"}");
  }

  @Test
  void anEnumWithoutNameOfItsOwnIsWrittenInLowerCase() throws IOException {
    assertThat(json(Word.PLAIN_WORD)).isEqualTo("\"plain_word\"");
  }

  @ParameterizedTest
  @CsvSource({
    "0.0, 0",
    "-0.0, 0",
    "30.0, 30",
    "31.2, 31.2",
    "524288000.0, 524288000",
    "1.0E20, 100000000000000000000",
    "0.000001, 0.000001",
  })
  void numbersAreWrittenWithoutExponentOrEmptyFraction(double number, String json)
      throws IOException {
    assertThat(json(number)).isEqualTo(json);
  }

  @Test
  void whatIsNoNumberIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> json(Double.NaN));
    assertThatIllegalArgumentException().isThrownBy(() -> json(Double.POSITIVE_INFINITY));
  }

  @Test
  void wholeSurrogatePairsStayAndLoneHalvesAreReplaced() throws IOException {
    assertThat(inFile("\ud83d\ude00")).isEqualTo("\"\\uD83D\\uDE00\"");
    assertThat(inFile("a\ud83d")).isEqualTo("\"a\ufffd\"");
    assertThat(inFile("\ud800 \udfff")).isEqualTo("\"\ufffd \ufffd\"");
    assertThat(inFile("\ud7ff \ue000 \ud800")).isEqualTo("\"\ud7ff \ue000 \ufffd\"");
    assertThat(inFile("\ude00a")).isEqualTo("\"\ufffda\"");
    assertThat(inFile("\ude00\ud83d\ude00\ud83d")).isEqualTo("\"\ufffd\\uD83D\\uDE00\ufffd\"");
  }

  @Test
  void whatHasNoFormIsRefusedByItsType() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> json('c'))
        .withMessage("no JSON for a java.lang.Character");
  }

  @Test
  void aRecordThatCannotBeReadIsNamed() {
    assertThatIllegalStateException()
        .isThrownBy(() -> json(new Broken(1)))
        .withMessageContaining("value");
  }
}
