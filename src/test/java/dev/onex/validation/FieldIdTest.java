package dev.onex.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.security.NoSuchAlgorithmException;
import org.junit.jupiter.api.Test;

/**
 * The expected identifiers are Python's: {@code hashlib.sha256(name.encode()).hexdigest()[:32]}.
 */
final class FieldIdTest {

  @Test
  void theIdentifierIsTheFirstHalfOfTheNamesSha256() {
    assertThat(FieldId.of("name")).hasToString("82a3537f-f0db-ce7e-ec35-d69edc3a189e");
    assertThat(FieldId.of("complex_field")).hasToString("3716b5bf-f709-ca2c-acd6-16cda2a7d59a");
  }

  @Test
  void theNameIsHashedAsUtf8WhateverThePlatformsCharset() {
    assertThat(FieldId.of("größe")).hasToString("d353a267-1b67-afff-0941-ae456e5c76e9");
  }

  @Test
  void aMissingDigestIsNamedAndKeepsItsCause() {
    assertThatIllegalStateException()
        .isThrownBy(() -> FieldId.digest("SHA-0"))
        .withMessage("this JVM has no SHA-0")
        .withCauseInstanceOf(NoSuchAlgorithmException.class);
  }
}
