package dev.onex.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.junit.jupiter.api.Test;

class Sha256Test {

  @Test
  void isWrittenAs64DigitsInLowerCase() {
    MessageDigest digest = Sha256.digest();
    digest.update("abc".getBytes(StandardCharsets.US_ASCII));
    assertThat(Sha256.hex(digest))
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  @Test
  void startsWithoutInput() {
    assertThat(Sha256.hex(Sha256.digest()))
        .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  }
}
