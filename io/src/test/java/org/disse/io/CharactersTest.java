package org.disse.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import org.disse.check.Finding;
import org.disse.check.Location;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharactersTest {
  private static final String[] PIECES = {
    "a",
    "\n",
    "\r",
    "\r\n",
    "\u00e4",
    "\ud83d\ude00",
    "\ud83d",
    "\ude00",
    "\uFEFF",
    "€",
    "",
    "\u0000"
  };

  private static String random(Random random) {
    StringBuilder text = new StringBuilder();
    for (int left = random.nextInt(8); left > 0; left--) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }

  /** The encoder of the JDK knows where text ceases to be encodable. */
  private static Optional<Location> byTheEncoder(String text) {
    CharBuffer in = CharBuffer.wrap(text);
    ByteBuffer out = ByteBuffer.allocate(4 * text.length() + 4);
    if (!StandardCharsets.UTF_8.newEncoder().encode(in, out, true).isError()) {
      return Optional.empty();
    }
    String before = text.substring(text.startsWith("\uFEFF") ? 1 : 0, in.position());
    int feed = before.lastIndexOf('\n');
    int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
    return Optional.of(new Location(line, 1 + before.codePointCount(feed + 1, before.length())));
  }

  @Test
  void areWellFormedWhereTheEncoderTakesThem() {
    Random random = new Random(5);
    for (int i = 0; i < 20_000; i++) {
      String text = random(random);

      assertThat(Characters.loneSurrogate(text).flatMap(Finding::location))
          .as(text)
          .isEqualTo(byTheEncoder(text));
    }
  }

  /** Gives one character, or none, at a time. */
  private static Reader slow(String text) {
    return new StringReader(text) {
      private boolean pause;

      @Override
      public int read(char[] target, int offset, int length) throws IOException {
        pause = !pause;
        return pause ? 0 : super.read(target, offset, Math.min(1, length));
      }
    };
  }

  @Test
  void areReadWhateverThePiecesTheyComeIn() throws IOException {
    Random random = new Random(6);
    for (int i = 0; i < 2_000; i++) {
      String text = random(random);

      assertThat(Characters.readAll(new StringReader(text), 100)).isEqualTo(text);
      assertThat(Characters.readAll(slow(text), 100)).isEqualTo(text);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {8189, 8190, 8191, 8192, 8193, 16383})
  void thatAreTooManyAreNotCutWithinAPair(int before) throws IOException {
    String text = "{\"x\":\"" + "x".repeat(before - 6) + "\ud83d\ude00".repeat(20_000) + "\"}";
    DisseJson json = DisseJson.of(ReadOptions.of(Preset.STRICT).withMaxBytes(before));

    for (Reader reader : new Reader[] {new StringReader(text), slow(text)}) {
      assertThat(json.tryRead(reader).report().findings())
          .extracting(Finding::code)
          .containsExactly("limit-exceeded");
    }
  }

  @Test
  void thatEndInHalfAPairAreStillTold() throws IOException {
    assertThat(DisseJson.strict().tryRead(new StringReader("{\ud83d")).report().toString())
        .startsWith("1:2 error malformed-text");
  }
}
