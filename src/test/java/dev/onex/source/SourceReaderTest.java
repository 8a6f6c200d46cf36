package dev.onex.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.onex.finding.Location;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceReaderTest {

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private static String decoded(Charset encoding, byte... bytes) throws Exception {
    SourceText text = new SourceReader(encoding).decode(bytes);
    return text.text(text.start(), text.end());
  }

  private static UndecodableSourceException refused(Charset encoding, byte... bytes) {
    return catchThrowableOfType(
        UndecodableSourceException.class, () -> new SourceReader(encoding).decode(bytes));
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }

  private static byte[] latin1(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UTF-8",
        "ISO-8859-1",
        "US-ASCII",
        "windows-1252",
        "UTF-16",
        "UTF-16LE",
        "UTF-16BE",
        "UTF-32",
        "Shift_JIS",
        "ISO-2022-JP",
        "GB18030"
      })
  void textComesBackInEveryEncoding(String name) throws Exception {
    Charset encoding = Charset.forName(name);
    String text = "class A {\r\n\tint b;\n}";
    assertThat(decoded(encoding, text.getBytes(encoding))).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8, häß € 漢 \uD83D\uDE00",
    "UTF-16, häß € 漢 \uD83D\uDE00",
    "UTF-16LE, häß € 漢 \uD83D\uDE00",
    "GB18030, häß € 漢 \uD83D\uDE00",
    "ISO-8859-1, häß",
    "windows-1252, häß €",
    "Shift_JIS, 漢字",
    "ISO-2022-JP, 漢字"
  })
  void charactersBeyondAsciiComeBack(String name, String text) throws Exception {
    Charset encoding = Charset.forName(name);
    assertThat(decoded(encoding, text.getBytes(encoding))).isEqualTo(text);
  }

  @Test
  void aTextLongerThanTheWindowIsCheckedToItsEnd() throws Exception {
    String text = "ä".repeat(20_000);
    assertThat(decoded(StandardCharsets.UTF_8, text.getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(text);
    byte[] broken = (text + "?").getBytes(StandardCharsets.UTF_8);
    broken[broken.length - 1] = (byte) 0xFF;
    assertThat(refused(StandardCharsets.UTF_8, broken).location())
        .isEqualTo(Location.at(1, 20_001));
  }

  @Test
  void latin1UnderUtf8IsRefusedAtTheExactPlace() {
    UndecodableSourceException e = refused(StandardCharsets.UTF_8, latin1("class A {\n  // é\n}"));
    assertThat(e).hasMessage("byte 0xE9 is not UTF-8");
    assertThat(e.location()).isEqualTo(Location.at(2, 6));
  }

  @Test
  void placesCountUtf16Units() {
    byte[] bytes = bytes('a', 0xF0, 0x9F, 0x98, 0x80, 0xC3, 0xA4, 0xFF);
    assertThat(refused(StandardCharsets.UTF_8, bytes).location()).isEqualTo(Location.at(1, 5));
  }

  @ParameterizedTest
  @CsvSource({"'\n',2", "'\r\n',2", "'\r',2", "'\r\r',3", "'\n\r',3", "'x',1"})
  void placesCountEveryKindOfLineEnd(String separator, int line) {
    byte[] bytes = latin1(separator + "\u00E9");
    assertThat(refused(StandardCharsets.UTF_8, bytes).location().line()).isEqualTo(line);
  }

  @Test
  void aByteOrderMarkIsNoColumn() {
    byte[] bytes = bytes(0xEF, 0xBB, 0xBF, 'a', 0xFF, '\n');
    assertThat(refused(StandardCharsets.UTF_8, bytes).location()).isEqualTo(Location.at(1, 2));
  }

  @Test
  void aSequenceThatIsCutOffAtTheEndIsRefusedWithAllItsBytes() {
    UndecodableSourceException e = refused(StandardCharsets.UTF_8, bytes('a', 0xE2, 0x82));
    assertThat(e).hasMessage("byte 0xE2 0x82 is not UTF-8");
    assertThat(e.location()).isEqualTo(Location.at(1, 2));
  }

  @ParameterizedTest
  @ValueSource(ints = {0x80, 0xC0, 0xC1, 0xF5, 0xFE, 0xFF})
  void bytesThatUtf8NeverHasAreRefused(int value) {
    assertThat(refused(StandardCharsets.UTF_8, bytes(value, 'x')).location())
        .isEqualTo(Location.START);
  }

  @Test
  void surrogatesInUtf8AreRefused() {
    assertThat(refused(StandardCharsets.UTF_8, bytes('a', 0xED, 0xA0, 0x80)).location())
        .isEqualTo(Location.at(1, 2));
  }

  @Test
  void bytesWithoutACharacterInWindows1252AreRefused() {
    UndecodableSourceException e = refused(WINDOWS, bytes('a', '\n', 0x80, 0x81));
    assertThat(e).hasMessage("byte 0x81 is not windows-1252");
    assertThat(e.location()).isEqualTo(Location.at(2, 2));
  }

  @Test
  void bytesBeyondAsciiAreRefusedUnderAscii() {
    assertThat(refused(StandardCharsets.US_ASCII, bytes('a', 0xE4)).location())
        .isEqualTo(Location.at(1, 2));
  }

  @Test
  void halfACharacterInUtf16IsRefused() {
    UndecodableSourceException e =
        refused(StandardCharsets.UTF_16BE, bytes(0, 'a', 0, '\n', 0, 'b', 0));
    assertThat(e).hasMessage("byte 0x00 is not UTF-16BE");
    assertThat(e.location()).isEqualTo(Location.at(2, 2));
  }

  @Test
  void aLoneSurrogateInUtf16IsRefused() {
    assertThat(refused(StandardCharsets.UTF_16BE, bytes(0, 'a', 0xD8, 0, 0, 'b')).location())
        .isEqualTo(Location.at(1, 2));
  }

  @Test
  void aByteOrderMarkIsNotPartOfTheText() throws Exception {
    assertThat(decoded(StandardCharsets.UTF_8, bytes(0xEF, 0xBB, 0xBF, 'a'))).isEqualTo("a");
    assertThat(decoded(StandardCharsets.UTF_16, bytes(0xFE, 0xFF, 0, 'a'))).isEqualTo("a");
    assertThat(decoded(StandardCharsets.UTF_16, bytes(0xFF, 0xFE, 'a', 0))).isEqualTo("a");
    assertThat(decoded(StandardCharsets.UTF_16LE, bytes(0xFF, 0xFE, 'a', 0))).isEqualTo("a");
  }

  @Test
  void anEmptyFileIsAnEmptyText() throws Exception {
    assertThat(decoded(StandardCharsets.UTF_8)).isEmpty();
    assertThat(decoded(StandardCharsets.UTF_16)).isEmpty();
  }

  @Test
  void aFileIsReadFromDisk(@TempDir Path directory) throws Exception {
    Path path = Files.write(directory.resolve("A.java"), latin1("// \u00E9"));
    SourceFile file = new SourceFile("A.java", path, 4, false);
    SourceText text = new SourceReader(StandardCharsets.ISO_8859_1).read(file);
    assertThat(text.text(text.start(), text.end())).isEqualTo("// é");
  }

  @Test
  void whatCannotBeReadIsAnIoException(@TempDir Path directory) {
    SourceReader reader = new SourceReader(StandardCharsets.UTF_8);
    SourceFile missing = new SourceFile("A.java", directory.resolve("A.java"), 0, false);
    assertThatThrownBy(() -> reader.read(missing)).isInstanceOf(NoSuchFileException.class);
    SourceFile notAFile = new SourceFile("B.java", directory, 0, false);
    assertThatThrownBy(() -> reader.read(notAFile)).isInstanceOf(IOException.class);
  }
}
