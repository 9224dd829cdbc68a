package org.disse.io.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.disse.io.testing.Json;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of bytes as JSON: accepted, with the value they stand for; or refused.
 *
 * @param accepted whether they were accepted
 * @param value the value, as compact JSON with the digits of its numbers kept; "" if refused
 */
public record Outcome(boolean accepted, String value) {
  private static final Outcome REFUSED = new Outcome(false, "");
  private static final Limits LIMITS = new Limits(1 << 30, 64, 1 << 20, 1000, 1 << 20, 1000);
  private static final int LONGEST_NUMBER = 1000;
  private static final JsonFactory STRICTEST =
      JsonFactory.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(64)
                  .maxNameLength(1 << 20)
                  // Counted by ourselves: jackson-core leaves signs and points out of its count.
                  .maxNumberLength(1 << 20)
                  .build())
          .build();

  /** What our tokenizer makes of them. */
  public static Outcome ofOurs(byte[] bytes) {
    Utf8Source source = Utf8Source.of(bytes);
    Utf8Input in = new Utf8Input(source, new Pools(), LIMITS);
    try {
      Object value = in.any();
      in.finish();
      // A field twice in one object is a problem, not the end of the reading.
      return in.problemCount() > 0 ? REFUSED : new Outcome(true, Json.compact(tree(value)));
    } catch (MalformedInput e) {
      assertThat(e.problem().place().offset()).isBetween(0, bytes.length);
      return REFUSED;
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
   * What jackson-core makes of them, with the rules on which ours is stricter by policy: bytes are
   * UTF-8, pairs of surrogates are whole, numbers are in bounds.
   */
  public static Outcome ofJackson(byte[] bytes) {
    Optional<String> text = decoded(bytes).map(Outcome::withoutMark);
    if (text.isEmpty() || !hasHexOfAscii(text.get()) || !isInBounds(text.get())) {
      return REFUSED;
    }
    try (JsonParser parser = STRICTEST.createParser(text.get())) {
      parser.nextToken();
      String value = Json.compact(Json.value(parser));
      boolean isWellFormed = value.equals(new String(value.getBytes(UTF_8), UTF_8));
      return isWellFormed && parser.nextToken() == null ? new Outcome(true, value) : REFUSED;
    } catch (JsonProcessingException e) {
      return REFUSED;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** jackson-core looks at the lower byte of a digit alone, and takes U+0363 for a 'c'. */
  private static boolean hasHexOfAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\\') {
        i++;
        if (i < text.length() && text.charAt(i) == 'u') {
          String digits = text.substring(i + 1, Math.min(i + 5, text.length()));
          if (!digits.chars().allMatch(digit -> digit < 128)) {
            return false;
          }
        }
      }
    }
    return true;
  }

  /** Whether it is JSON whose numbers are in bounds. */
  private static boolean isInBounds(String text) {
    try (JsonParser parser = STRICTEST.createParser(text)) {
      boolean good = parser.nextToken() != null;
      while (good && parser.currentToken() != null) {
        JsonToken token = parser.currentToken();
        good = !token.isNumeric() || isNumberInBounds(parser.getText());
        parser.nextToken();
      }
      return good;
    } catch (JsonProcessingException e) {
      return false;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static boolean isNumberInBounds(String written) {
    try {
      BigDecimal number = new BigDecimal(written);
      return Math.abs((long) number.precision() - number.scale() - 1) <= 1000
          && Math.abs((long) number.scale()) <= 2000
          && written.length() <= LONGEST_NUMBER
          && number.toString().length() <= LONGEST_NUMBER;
    } catch (NumberFormatException e) {
      // An exponent beyond 32 bits.
      return false;
    }
  }

  private static Optional<String> decoded(byte[] bytes) {
    try {
      return Optional.of(UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
