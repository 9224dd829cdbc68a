package org.disse.io.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.function.BinaryOperator;
import org.disse.io.json.Problem;
import org.disse.io.json.Utf8Input;
import org.disse.value.InvalidValueException;
import org.disse.value.Text;
import org.junit.jupiter.api.Test;

/** Text is read by the rules of the core, whatever less work the tokenizer does for plain text. */
class TextRulesTest {
  /** With all that the rules tell apart: space, controls, white space of Unicode, what is wide. */
  private static final List<String> PIECES =
      List.of(
          " ",
          " ",
          "a",
          "~",
          "!",
          "TGF",
          "\u007f",
          "\u0001",
          "\t",
          "\n",
          "\"",
          "\\",
          "\u0085",
          "\u00a0",
          "\u2003",
          "\ufeff",
          "é",
          "肝",
          "\uD83E\uDDEC",
          "stellate cell");

  private static String randomText(Random random) {
    StringBuilder text = new StringBuilder();
    int pieces = random.nextInt(12);
    for (int i = 0; i < pieces; i++) {
      text.append(PIECES.get(random.nextInt(random.nextBoolean() ? 6 : PIECES.size())));
    }
    return text.toString();
  }

  /** A delete stands bare in JSON, as nothing else does that a line must not have. */
  private static String quoted(String text) {
    StringBuilder json = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean escaped = c < ' ' || c == '"' || c == '\\';
      json.append(escaped ? String.format("\\u%04x", (int) c) : String.valueOf(c));
    }
    return json.append('"').toString();
  }

  private static void isReadByTheRule(
      Codec<String> codec, BinaryOperator<String> rule, String text) {
    Utf8Input in = Codecs.input("[" + quoted(text) + "]");
    in.beginArray();
    in.nextElement();
    String read = codec.read(in);
    in.nextElement();
    in.finish();
    Optional<String> wrong = in.takeProblems().stream().map(Problem::message).findFirst();
    try {
      String right = rule.apply("text", text);
      assertThat(wrong).isEmpty();
      assertThat(Objects.requireNonNull(read)).isEqualTo(right);
    } catch (InvalidValueException e) {
      assertThat(read).isNull();
      assertThat(wrong).contains(Objects.requireNonNull(e.getMessage()));
    }
  }

  @Test
  void linesAndProseAreTakenAndRefusedAsTheCoreDoes() {
    Random random = new Random(20261129);
    for (int i = 0; i < 50_000; i++) {
      String text = randomText(random);
      isReadByTheRule(Scalars.LABEL, Text::line, text);
      isReadByTheRule(Scalars.LINE, Text::line, text);
      isReadByTheRule(Scalars.PROSE, Text::prose, text);
    }
  }

  @Test
  void aDeleteIsFoundWhereverItStands() {
    for (int length = 1; length < 20; length++) {
      for (int i = 0; i < length; i++) {
        String text = "x".repeat(i) + '\u007f' + "x".repeat(length - i - 1);
        isReadByTheRule(Scalars.LINE, Text::line, text);
        isReadByTheRule(Scalars.PROSE, Text::prose, text);
      }
    }
  }
}
