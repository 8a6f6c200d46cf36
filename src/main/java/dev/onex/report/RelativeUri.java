package dev.onex.report;

import java.nio.charset.StandardCharsets;

/** Paths as relative references of RFC 3986. */
public final class RelativeUri {

  private static final String PLAIN = "-._~/!$'()*,;=@+";
  private static final String HEX = "0123456789ABCDEF";

  private RelativeUri() {}

  /** The reference; what may mean something in a URI, and all but ASCII, is percent-encoded. */
  public static String of(String path) {
    StringBuilder uri = new StringBuilder(path.length());
    for (byte octet : path.getBytes(StandardCharsets.UTF_8)) {
      if (isPlain((char) (octet & 0xFF))) {
        uri.append((char) octet);
      } else {
        uri.append('%').append(HEX.charAt(octet >> 4 & 0xF)).append(HEX.charAt(octet & 0xF));
      }
    }
    return uri.toString();
  }

  private static boolean isPlain(char c) {
    boolean isLetter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    return isLetter || c >= '0' && c <= '9' || PLAIN.indexOf(c) >= 0;
  }
}
