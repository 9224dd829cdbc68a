package org.disse.io.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Our tokenizer against jackson-core at its strictest: both accept the same, and read the same. */
class DifferentialTest {
  static final List<String> SEEDS =
      List.of(
          "{\"a\":[1,2.50,-0.1e+7,1E-3],\"b\":{\"c\":null,\"d\":true},\"e\":false}",
          "[\"\",\"IFN-γ\",\"\\u00e9\\n\\\"\\\\\\/\",\"\uD83E\uDDEC\",\"\\uD83E\\uDDEC\"]",
          " { \"long name of a field\" : [ { } , [ ] , { \"x\" : [ [ 0 ] ] } ] } ",
          "[0,-0,10,1.0,1e5,-1.5E+10,123456789012345678901234567890]",
          "{\"a\":1,\"b\":2,\"aa\":3,\"\":4,\"a\\u0000b\":\"\\b\\f\\n\\r\\t\"}",
          "\"a string alone, longer than two words of the scanner, with é and 肝\"",
          "\n[\n\t1 ,\r\n 2\n]\n",
          "[[[[[[[[\"deep\"]]]]]]]]",
          "-12.75e2");
  private static final byte[] SPICE =
      "{}[]\",:\\/ \n\t\r0123456789.-+eEtrufalsn\u0000\u0001\u001f\u007f'#NI_xu".getBytes(UTF_8);

  @Test
  void acceptsAndReadsWhatJacksonCoreDoes() {
    Random random = new Random(20250131);
    int accepted = 0;
    int refused = 0;
    for (int i = 0; i < 100_000; i++) {
      byte[] bytes = mutated(SEEDS.get(i % SEEDS.size()).getBytes(UTF_8), random);

      Outcome own = Outcome.ofOurs(bytes);
      Outcome oracle = Outcome.ofJackson(bytes);

      assertThat(own).as(() -> describe(bytes)).isEqualTo(oracle);
      accepted += own.accepted() ? 1 : 0;
      refused += own.accepted() ? 0 : 1;
    }
    assertThat(accepted).isGreaterThan(10_000);
    assertThat(refused).isGreaterThan(10_000);
  }

  private static String describe(byte[] bytes) {
    return new String(bytes, UTF_8) + " " + HexFormat.of().formatHex(bytes);
  }

  private static byte[] mutated(byte[] seed, Random random) {
    byte[] bytes = seed;
    for (int count = random.nextInt(3); count >= 0; count--) {
      int at = random.nextInt(bytes.length + 1);
      int end = Math.min(bytes.length, at + random.nextInt(4));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      out.write(bytes, 0, at);
      switch (random.nextInt(6)) {
        case 0 -> out.write(SPICE[random.nextInt(SPICE.length)]);
        case 1 -> {
          out.write(SPICE[random.nextInt(SPICE.length)]);
          end = Math.min(bytes.length, at + 1);
        }
        case 2 -> out.write(bytes, at, end - at);
        case 3 -> {
          // Only the deletion.
        }
        case 4 -> {
          out.write(random.nextInt(256));
          end = at;
        }
        default -> {
          int from = random.nextInt(bytes.length + 1);
          out.write(bytes, from, Math.min(8, bytes.length - from));
          end = at;
        }
      }
      out.write(bytes, end, bytes.length - end);
      bytes = out.size() == 0 ? new byte[] {' '} : out.toByteArray();
    }
    return bytes;
  }
}
