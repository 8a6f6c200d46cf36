package dev.onex.source;

import dev.onex.finding.Location;
import java.nio.charset.Charset;
import java.util.HexFormat;

/** A file that is not text in the project's encoding. */
public final class UndecodableSourceException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Location location;

  UndecodableSourceException(Charset encoding, Location location, byte[] bytes) {
    super(
        "byte "
            + HexFormat.ofDelimiter(" ").withPrefix("0x").withUpperCase().formatHex(bytes)
            + " is not "
            + encoding.name());
    this.location = location;
  }

  /** Where the first byte stands that does not belong. */
  public Location location() {
    return location;
  }
}
