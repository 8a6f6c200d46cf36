package dev.onex.source;

import dev.onex.finding.Location;
import java.nio.charset.StandardCharsets;

/**
 * The content of a source file as UTF-8 bytes, whatever its encoding was on disk. All offsets of
 * outlines and chunks are offsets into these bytes. The array is shared, not copied: nobody writes
 * to it.
 */
public final class SourceText {

  private static final int BOM_LENGTH = 3;

  private final byte[] bytes;
  private final int start;
  private final EscapeShifts shifts;

  private SourceText(byte[] bytes, int start, EscapeShifts shifts) {
    this.bytes = bytes;
    this.start = start;
    this.shifts = shifts;
  }

  /** Text in valid UTF-8; a byte order mark at its start is not part of it. */
  public static SourceText ofUtf8(byte[] bytes) {
    boolean bom =
        bytes.length >= BOM_LENGTH
            && bytes[0] == (byte) 0xEF
            && bytes[1] == (byte) 0xBB
            && bytes[2] == (byte) 0xBF;
    return new SourceText(bytes, bom ? BOM_LENGTH : 0, EscapeShifts.NONE);
  }

  /** Text that is at hand as a string; for tests and tools. */
  public static SourceText of(String text) {
    return ofUtf8(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The same text with unicode escapes undone; locations still are those of this text. */
  public SourceText withoutUnicodeEscapes() {
    String raw = text(start, bytes.length);
    EscapeShifts.Translation translation = EscapeShifts.translate(raw);
    byte[] translated = translation.text().getBytes(StandardCharsets.UTF_8);
    return new SourceText(translated, 0, translation.shifts());
  }

  /** The bytes; not to be written to. */
  public byte[] bytes() {
    return bytes;
  }

  /** Where the text starts: behind a byte order mark, if there is one. */
  public int start() {
    return start;
  }

  /** Where the text ends, exclusive. */
  public int end() {
    return bytes.length;
  }

  /** A stretch of the text, decoded. */
  public String text(int from, int to) {
    return new String(bytes, from, to - from, StandardCharsets.UTF_8);
  }

  /** A location in this text as one in the file as it is on disk. */
  public Location inFile(Location here) {
    return shifts.isEmpty()
        ? here
        : new Location(
            here.line(),
            shifts.column(here.line(), here.column() - 1) + 1,
            here.endLine(),
            shifts.column(here.endLine(), here.endColumn()));
  }
}
