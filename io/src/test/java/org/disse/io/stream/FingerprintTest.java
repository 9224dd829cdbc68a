package org.disse.io.stream;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FingerprintTest {
  /** By the key 00 01 … 0f, of the bytes 00 01 02 …; from another implementation, OpenSSL's. */
  @ParameterizedTest
  @CsvSource({
    "0, A3817F04BA25A8E66DF67214C7550293",
    "2, 8177228DA4A45DC7FCA38BDEF60AFFE4",
    "4, F88164C12D9C8FAF7D0F6E7C7BCD5579",
    "6, 14EECA338B208613485EA0308FD7A15E",
    "8, 3B62A9BA6258F5610F83E264F31497B4",
    "10, 00110DC378146956C95447D3F3D0FBBA",
    "16, 6EE2A4CA67B054BBFD3315BF85230577",
    "30, EA5C7F471FAF6BDE2B1AD7D4686D2287"
  })
  void isSipHashOfTheBytes(int bytes, String expected) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < bytes; i += 2) {
      text.append((char) (i | (i + 1) << 8));
    }
    Fingerprint fingerprint = new Fingerprint(0x0706050403020100L, 0x0f0e0d0c0b0a0908L);

    fingerprint.of(text.toString());

    assertThat(
            String.format(
                "%016X%016X",
                Long.reverseBytes(fingerprint.low()), Long.reverseBytes(fingerprint.high())))
        .isEqualTo(expected);
  }
}
