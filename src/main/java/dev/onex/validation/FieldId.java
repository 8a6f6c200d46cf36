package dev.onex.validation;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** Derives a field's identifier from its name, so that every run and machine agrees on it. */
final class FieldId {

  private FieldId() {}

  /**
   * The first 16 bytes of the SHA-256 of the name in UTF-8. The bits are taken as they are, as ONEX
   * does, so that both agree on the identifier; it carries no RFC 9562 version.
   */
  static UUID of(String fieldName) {
    byte[] hash = digest("SHA-256").digest(fieldName.getBytes(StandardCharsets.UTF_8));
    ByteBuffer bytes = ByteBuffer.wrap(hash);
    return new UUID(bytes.getLong(), bytes.getLong());
  }

  /**
   * The named digest.
   *
   * @throws IllegalStateException if this JVM lacks it, which for SHA-256 none may
   */
  static MessageDigest digest(String algorithm) {
    try {
      return MessageDigest.getInstance(algorithm);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this JVM has no " + algorithm, e);
    }
  }
}
