package org.disse.io.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.disse.io.testing.Json;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Our tokenizer against jackson-core at its strictest: both accept the same, and read the same. */
class DifferentialTest {
  private static final Limits LIMITS = new Limits(1 << 30, 64, 1 << 20, 1000, 1 << 20, 1000);
  private static final JsonFactory STRICTEST =
      JsonFactory.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(64).build())
          .build();
  private static final List<String> SEEDS =
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

  /** Accepted, with its value; or refused. */
  private record Outcome(boolean accepted, String value) {
    static final Outcome REFUSED = new Outcome(false, "");
  }

  @Test
  void acceptsAndReadsWhatJacksonCoreDoes() {
    Random random = new Random(20250131);
    int accepted = 0;
    int refused = 0;
    for (int i = 0; i < 100_000; i++) {
      byte[] bytes = mutated(SEEDS.get(i % SEEDS.size()).getBytes(UTF_8), random);

      Outcome own = own(bytes);
      Outcome oracle = oracle(bytes);

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

  private static Outcome own(byte[] bytes) {
    Utf8Input in = new Utf8Input(Utf8Source.of(bytes), new Pools(), LIMITS);
    try {
      Object value = in.any();
      in.finish();
      // A field twice in one object is a problem, not the end of the reading.
      return in.problemCount() > 0 ? Outcome.REFUSED : new Outcome(true, Json.compact(tree(value)));
    } catch (MalformedInput e) {
      assertThat(e.problem().place().offset()).isBetween(0, bytes.length);
      return Outcome.REFUSED;
    }
  }

  private static Object tree(@Nullable Object value) {
    if (value instanceof Map<?, ?> map) {
      Json.Obj object = Json.Obj.of();
      map.forEach((name, member) -> object.with(String.valueOf(name), tree(member)));
      return object;
    }
    if (value instanceof List<?> list) {
      Json.Arr array = Json.Arr.of();
      list.forEach(item -> array.items().add(tree(item)));
      return array;
    }
    return value == null ? Json.NULL : value;
  }

  /**
   * jackson-core, with the three rules on which ours is stricter by policy: bytes are UTF-8, pairs
   * of surrogates are whole, exponents are in bounds.
   */
  private static Outcome oracle(byte[] bytes) {
    Optional<String> text = decoded(bytes);
    if (text.isEmpty()) {
      return Outcome.REFUSED;
    }
    String withoutMark = text.get().startsWith("\uFEFF") ? text.get().substring(1) : text.get();
    try (JsonParser parser = STRICTEST.createParser(withoutMark)) {
      if (parser.nextToken() == null) {
        return Outcome.REFUSED;
      }
      Object value = Json.value(parser);
      boolean whole = parser.nextToken() == null;
      return whole && isWellFormed(value)
          ? new Outcome(true, Json.compact(value))
          : Outcome.REFUSED;
    } catch (JsonProcessingException | NumberFormatException e) {
      return Outcome.REFUSED;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static Optional<String> decoded(byte[] bytes) {
    try {
      return Optional.of(UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static boolean isWellFormed(Object value) {
    List<String> texts = new ArrayList<>();
    List<BigDecimal> numbers = new ArrayList<>();
    collect(value, texts, numbers);
    return texts.stream().allMatch(text -> text.equals(new String(text.getBytes(UTF_8), UTF_8)))
        && numbers.stream().allMatch(DifferentialTest::isInBounds);
  }

  private static boolean isInBounds(BigDecimal number) {
    return Math.abs((long) number.precision() - number.scale() - 1) <= 1000
        && Math.abs((long) number.scale()) <= 2000;
  }

  private static void collect(Object value, List<String> texts, List<BigDecimal> numbers) {
    if (value instanceof Json.Obj object) {
      for (Json.Member member : object.members()) {
        texts.add(member.name());
        collect(member.value(), texts, numbers);
      }
    } else if (value instanceof Json.Arr array) {
      array.items().forEach(item -> collect(item, texts, numbers));
    } else if (value instanceof String text) {
      texts.add(text);
    } else if (value instanceof BigDecimal number) {
      numbers.add(number);
    }
  }
}
