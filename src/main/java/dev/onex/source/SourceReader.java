package dev.onex.source;

import dev.onex.finding.Location;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;

/** Reads source files, strictly: a byte sequence that the encoding does not know is an error. */
public final class SourceReader {

  private static final int DECODE_WINDOW = 8 * 1024;
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final Charset encoding;
  private final boolean asciiCompatible;

  /** Reads files in that encoding. */
  public SourceReader(Charset encoding) {
    this.encoding = encoding;
    this.asciiCompatible = readsAsciiAsItIs(encoding);
  }

  private static boolean readsAsciiAsItIs(Charset encoding) {
    byte[] ascii = new byte[Byte.MAX_VALUE + 1];
    for (int i = 0; i < ascii.length; i++) {
      ascii[i] = (byte) i;
    }
    return new String(ascii, encoding).equals(new String(ascii, StandardCharsets.US_ASCII));
  }

  /**
   * Reads one file.
   *
   * @throws IOException if it cannot be read
   * @throws UndecodableSourceException if it is not text in the encoding
   */
  public SourceText read(SourceFile file) throws IOException, UndecodableSourceException {
    return decode(Files.readAllBytes(file.absolute()));
  }

  /**
   * Decodes a file's bytes.
   *
   * @throws UndecodableSourceException if they are not text in the encoding
   */
  public SourceText decode(byte[] bytes) throws UndecodableSourceException {
    if (asciiCompatible && isAscii(bytes)) {
      return SourceText.ofUtf8(bytes);
    }
    if (encoding.equals(StandardCharsets.UTF_8)) {
      validate(bytes);
      return SourceText.ofUtf8(bytes);
    }
    return SourceText.of(decodeAll(bytes));
  }

  private static boolean isAscii(byte[] bytes) {
    for (byte b : bytes) {
      if (b < 0) {
        return false;
      }
    }
    return true;
  }

  /** Decodes through a small window, for the characters themselves are not wanted. */
  private void validate(byte[] bytes) throws UndecodableSourceException {
    CharsetDecoder decoder = strictDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer window = CharBuffer.allocate(DECODE_WINDOW);
    CoderResult result;
    do {
      window.clear();
      result = decoder.decode(in, window, true);
    } while (result.isOverflow());
    refuse(result, bytes, in.position());
  }

  private String decodeAll(byte[] bytes) throws UndecodableSourceException {
    CharsetDecoder decoder = strictDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    int most = (int) Math.ceil(bytes.length * (double) decoder.maxCharsPerByte());
    CharBuffer out = CharBuffer.allocate(most);
    refuse(decoder.decode(in, out, true), bytes, in.position());
    refuse(decoder.flush(out), bytes, in.position());
    return out.flip().toString();
  }

  private CharsetDecoder strictDecoder() {
    return encoding
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  private void refuse(CoderResult result, byte[] bytes, int offset)
      throws UndecodableSourceException {
    if (result.isError()) {
      int end = Math.min(offset + result.length(), bytes.length);
      throw new UndecodableSourceException(
          encoding, place(bytes, offset), Arrays.copyOfRange(bytes, offset, end));
    }
  }

  private Location place(byte[] bytes, int offset) {
    String before = new String(bytes, 0, offset, encoding);
    int line = 1;
    int lineStart = before.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
    for (int i = 0; i < before.length(); i++) {
      char c = before.charAt(i);
      boolean ends = c == '\n' || (c == '\r' && !before.startsWith("\n", i + 1));
      if (ends) {
        line++;
        lineStart = i + 1;
      }
    }
    return Location.at(line, before.length() - lineStart + 1);
  }
}
