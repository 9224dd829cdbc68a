package org.disse.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.disse.value.InvalidValueException;
import org.erdtman.jcs.NumberToJSON;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EcmaNumberTest {
  private static final Path SEQUENCE = Path.of("../../shared/testdata/jcs/README.md");

  /** The samples of RFC 8785, appendix B. */
  @ParameterizedTest
  @CsvSource({
    "0000000000000000, 0",
    "8000000000000000, 0",
    "0000000000000001, 5e-324",
    "8000000000000001, -5e-324",
    "7fefffffffffffff, 1.7976931348623157e+308",
    "ffefffffffffffff, -1.7976931348623157e+308",
    "4340000000000000, 9007199254740992",
    "c340000000000000, -9007199254740992",
    "4430000000000000, 295147905179352830000",
    "44b52d02c7e14af5, 9.999999999999997e+22",
    "44b52d02c7e14af6, 1e+23",
    "44b52d02c7e14af7, 1.0000000000000001e+23",
    "444b1ae4d6e2ef4e, 999999999999999700000",
    "444b1ae4d6e2ef4f, 999999999999999900000",
    "444b1ae4d6e2ef50, 1e+21",
    "3eb0c6f7a0b5ed8c, 9.999999999999997e-7",
    "3eb0c6f7a0b5ed8d, 0.000001",
    "41b3de4355555553, 333333333.3333332",
    "41b3de4355555554, 333333333.33333325",
    "41b3de4355555555, 333333333.3333333",
    "41b3de4355555556, 333333333.3333334",
    "41b3de4355555557, 333333333.33333343",
    "becbf647612f3696, -0.0000033333333333333333",
    "43143ff3c1cb0959, 1424953923781206.2"
  })
  void writesTheSamplesOfTheRfc(String bits, String expected) {
    assertThat(EcmaNumber.of(Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16))))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1",
    "1.0, 1",
    "1.50, 1.5",
    "-0, 0",
    "-0.0, 0",
    "1E+3, 1000",
    "10, 10",
    "1e20, 100000000000000000000",
    "1e21, 1e+21",
    "123e19, 1.23e+21",
    "0.000001, 0.000001",
    "0.00000123, 0.00000123",
    "1e-7, 1e-7",
    "0.1234567890123456789, 0.12345678901234568",
    "123456789012345678901234567890, 1.2345678901234568e+29",
    "2e-3, 0.002",
    "2e23, 2e+23",
    "1e-400, 0"
  })
  void readsANumberAsADouble(String number, String expected) {
    assertThat(EcmaNumber.of(number)).isEqualTo(expected);
  }

  @Test
  void refusesWhatNoDoubleHolds() {
    assertThatThrownBy(() -> EcmaNumber.of("-1E+400"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "expected a number in the range of a double, as RFC 8785 demands, but was '-1E+400'");
  }

  @Tag("long")
  @Test
  void writesWhatAnotherWriterWrites() throws IOException {
    Random random = new Random(8785);
    for (int i = 0; i < 120_000; i++) {
      double value =
          switch (i % 4) {
            case 0 -> Double.longBitsToDouble(random.nextLong());
            case 1 -> random.nextInt(2_000_000) / 1000.0;
            case 2 -> Math.scalb(1.0, random.nextInt(2098) - 1074);
            default -> Double.parseDouble(random.nextInt(1000) + "e" + (random.nextInt(60) - 30));
          };
      if (Double.isFinite(value)) {
        assertThat(EcmaNumber.of(value)).isEqualTo(NumberToJSON.serializeNumber(value));
      }
    }
  }

  /** The sequence of the RFC's author, whose README describes it and gives the hashes. */
  @ParameterizedTest
  @CsvSource({
    "1000, be18b62b6f69cdab33a7e0dae0d9cfa869fda80ddc712221570f9f40a5878687",
    "10000, b9f7a8e75ef22a835685a52ccba7f7d6bdc99e34b010992cbc5864cd12be6892",
    "100000, 22776e6d4b49fa294a0d0f349268e5c28808fe7e0cb2bcbe28f63894e494d4c7"
  })
  void writesThePublishedSequence(int lines, String expected)
      throws IOException, NoSuchAlgorithmException {
    assumeTrue(Files.exists(SEQUENCE), "the published sequence is not here");
    MessageDigest written = MessageDigest.getInstance("SHA-256");
    MessageDigest next = MessageDigest.getInstance("SHA-256");
    List<Long> bits = firstOfSequence();
    ByteBuffer block = ByteBuffer.allocate(32).order(ByteOrder.LITTLE_ENDIAN).position(32);
    for (int i = 0; i < lines; i++) {
      double value = i < bits.size() ? Double.longBitsToDouble(bits.get(i)) : 0;
      while (i >= bits.size() && (value == 0 || !Double.isFinite(value))) {
        if (!block.hasRemaining()) {
          block = ByteBuffer.wrap(next.digest(block.array())).order(ByteOrder.LITTLE_ENDIAN);
        }
        value = block.getDouble();
      }
      String line =
          Long.toHexString(Double.doubleToRawLongBits(value)) + "," + EcmaNumber.of(value) + "\n";
      written.update(line.getBytes(StandardCharsets.US_ASCII));
    }

    assertThat(HexFormat.of().formatHex(written.digest())).isEqualTo(expected);
  }

  private static List<Long> firstOfSequence() throws IOException {
    List<Long> bits = new ArrayList<>();
    Pattern.compile("0x([0-9a-f]{16})n[,\\s]")
        .matcher(Files.readString(SEQUENCE).split("]\\)", 2)[0])
        .results()
        .map((MatchResult match) -> Long.parseUnsignedLong(match.group(1), 16))
        .forEach(bits::add);
    for (long i = 0; i < 2000; i++) {
      bits.add(0x0010000000000000L + i);
    }
    return bits;
  }
}
