package org.disse.io.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Bytes of a document: from streams, of any length, in any pieces, some of them empty. */
class Utf8SourceTest {
  private static byte[] letters(int length) {
    byte[] bytes = new byte[length];
    for (int i = 0; i < length; i++) {
      bytes[i] = (byte) ('a' + i % 26);
    }
    return bytes;
  }

  private static void check(Utf8Source source, byte[] expected) {
    assertThat(source.start()).isZero();
    assertThat(source.end()).isEqualTo(expected.length);
    byte[] padded = Arrays.copyOf(expected, source.bytes.length);
    assertThat(source.bytes).isEqualTo(padded).hasSizeGreaterThanOrEqualTo(expected.length + 24);
  }

  @Test
  void aStreamIsReadToItsEndOrAByteBeyondTheLimit() throws IOException {
    for (int length : new int[] {0, 1, 2, 23, 24, 25, 100, 65535, 65536, 65537, 65561, 200_000}) {
      byte[] bytes = letters(length);
      check(Utf8Source.of(bytes), bytes);
      for (int limit :
          new int[] {0, 1, 23, 24, length - 1, length, length + 1, length + 30, 65536, 1 << 20}) {
        if (limit >= 0) {
          byte[] expected = Arrays.copyOf(bytes, Math.min(length, limit + 1));
          check(Utf8Source.of(new ByteArrayInputStream(bytes), limit), expected);
          check(Utf8Source.of(new AwkwardStream(bytes, 5000, length), limit), expected);
        }
      }
    }
  }

  @Test
  void textOfTwoBytesACharacterIsToldByItsFirstFour() {
    for (int first : new int[] {0, 1, 0xfe, 0xff, 'a'}) {
      for (int second : new int[] {0, 1, 0xfe, 0xff, 'a'}) {
        boolean isMark =
            first + second == 0xfe + 0xff
                && first != second
                && first + second > 0x100
                && (first == 0xfe || first == 0xff);
        boolean isOneZero = (first == 0) != (second == 0);
        for (int length = 0; length < 6; length++) {
          for (int fourth : new int[] {0, 'b'}) {
            byte[] bytes =
                Arrays.copyOf(
                    new byte[] {(byte) first, (byte) second, 0, (byte) fourth, 'c'},
                    Math.min(5, length));
            boolean isFourWide = first == 0 && length >= 4 && fourth != 0;

            assertThat(Utf8Source.of(bytes).looksLikeUtf16())
                .as(Arrays.toString(bytes))
                .isEqualTo(length >= 2 && (isMark || isOneZero || isFourWide));
          }
        }
      }
    }
  }

  @Test
  void aMarkIsSkippedIfItIsWhole() {
    byte[] mark = "\uFEFF{}".getBytes(UTF_8);
    for (int length = 0; length <= mark.length; length++) {
      assertThat(Utf8Source.of(Arrays.copyOf(mark, length)).start()).isEqualTo(length < 3 ? 0 : 3);
    }
    for (int i = 0; i < 3; i++) {
      byte[] other = mark.clone();
      other[i]++;
      assertThat(Utf8Source.of(other).start()).isZero();
    }
  }
}
