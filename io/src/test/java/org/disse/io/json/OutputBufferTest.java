package org.disse.io.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The buffer of the writer: full, nearly full and with room, at whatever is written next. */
class OutputBufferTest {
  private static final int CHUNK = 1 << 16;
  private static final Symbols<Color> COLORS = Symbols.of(Color.class);

  private enum Color {
    DARK_BLUE
  }

  /** What is handed over, and in which pieces. */
  private static final class Pieces extends OutputStream {
    final ByteArrayOutputStream all = new ByteArrayOutputStream();
    final List<Integer> lengths = new ArrayList<>();

    @Override
    public void write(int b) {
      throw new AssertionError("byte by byte");
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
      all.write(bytes, from, length);
      lengths.add(length);
    }
  }

  /** Begins a document with a number of so many digits. */
  private static void begin(Utf8Output out, int digits) {
    out.beginArray();
    out.beginObject();
    out.name("a");
    out.literal("7".repeat(digits));
  }

  /** How many digits leave so much room in the buffer. */
  private static int digitsLeaving(int room, boolean pretty) {
    Pieces pieces = new Pieces();
    Utf8Output out = new Utf8Output(pieces, pretty);
    begin(out, 1);
    out.flush();
    return CHUNK - room - (pieces.all.size() - 1);
  }

  private static Pieces written(boolean pretty, int digits, Consumer<Utf8Output> rest) {
    Pieces pieces = new Pieces();
    Utf8Output out = new Utf8Output(pieces, pretty);
    begin(out, digits);
    rest.accept(out);
    out.flush();
    return pieces;
  }

  private static void text(Utf8Output out, String name, String text) {
    out.name(name);
    out.text(text);
  }

  private static Map<String, Consumer<Utf8Output>> endings() {
    Map<String, Consumer<Utf8Output>> endings = new LinkedHashMap<>();
    endings.put("nothing", out -> {});
    endings.put(
        "an object",
        out -> {
          out.name("b");
          out.beginObject();
          text(out, "c", "");
          out.endObject();
        });
    endings.put(
        "arrays",
        out -> {
          out.name("b");
          out.beginArray();
          out.beginArray();
          out.endArray();
          out.beginArray();
          out.number(1);
          out.symbol(COLORS, Color.DARK_BLUE);
          out.text("t");
          out.endArray();
          out.endArray();
        });
    for (String name : List.of("id", "contextDepend", "contextDependen", "contextDependentToo")) {
      endings.put(
          "a field " + name,
          out -> {
            out.name(new FieldName(name));
            out.bool(true);
          });
    }
    for (int length = 0; length < 5; length++) {
      String controls = "\u0001".repeat(length);
      endings.put("a name of " + length, out -> text(out, controls, "x"));
      endings.put("text of " + length, out -> text(out, "b", controls));
    }
    endings.put(
        "a symbol",
        out -> {
          out.name("b");
          out.symbol(COLORS, Color.DARK_BLUE);
        });
    return endings;
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void fillsWithoutLosingAByte(boolean pretty) {
    endings()
        .forEach(
            (what, ending) -> {
              Consumer<Utf8Output> rest =
                  out -> {
                    ending.accept(out);
                    out.endObject();
                    out.endArray();
                    out.endDocument();
                  };
              String few = written(pretty, 1, rest).all.toString(UTF_8);
              for (int room = 0; room < 40; room++) {
                int digits = digitsLeaving(room, pretty);
                assertThat(written(pretty, digits, rest).all.toString(UTF_8))
                    .as("%s, room for %d", what, room)
                    .isEqualTo(few.replace("7", "7".repeat(digits)));
              }
            });
  }

  @Test
  void fillsWithLongTextWithoutLosingAByte() {
    String text = "\u0001".repeat(8193);
    String escaped = "\"" + "\\u0001".repeat(8193) + "\"";
    int piece = 6 * 8192;
    for (int room :
        new int[] {0, 1, 2, piece, piece + 1, piece + 6, piece + 7, piece + 8, piece + 9}) {
      String written =
          written(false, digitsLeaving(room, false), out -> out.text(text)).all.toString(UTF_8);
      assertThat(written).as("room for %d", room).endsWith("7," + escaped + ",");
    }
  }

  private static void checkRoom(int needed, Consumer<Utf8Output> writing) {
    int filled = digitsLeaving(needed, false);
    assertThat(written(false, filled, writing).lengths).as("room for %d", needed).hasSize(1);
    assertThat(written(false, filled + 1, writing).lengths)
        .as("room for one less than %d", needed)
        .hasSize(2);
  }

  @Test
  void isHandedOverOnlyWhereThereIsNoRoom() {
    checkRoom(1, Utf8Output::beginArray);
    checkRoom(1, Utf8Output::beginObject);
    checkRoom(2, Utf8Output::endObject);
    checkRoom(3, out -> out.number(12));
    checkRoom(12, out -> out.symbol(COLORS, Color.DARK_BLUE));
    checkRoom(21, out -> out.name(new FieldName("id")));
    for (int length : new int[] {0, 1, 100, 8192}) {
      checkRoom(6 * length + 3, out -> out.text("x".repeat(length)));
    }
    // In pieces of 8192 characters, each of which may take six bytes.
    checkRoom(1 + 6 * 8192, out -> out.text("x".repeat(8193)));
  }

  @Test
  void isHandedOverAtTheEndOfADocumentOnceHalfFull() {
    for (int more : new int[] {-1, 0, 1, 2}) {
      Pieces pieces = new Pieces();
      Utf8Output out = new Utf8Output(pieces, false);
      out.literal("7".repeat(CHUNK / 2 + more - 1));
      out.endDocument();

      assertThat(pieces.lengths).hasSize(more > 0 ? 1 : 0);
      out.flush();
      assertThat(pieces.all.toString(UTF_8)).isEqualTo("7".repeat(CHUNK / 2 + more - 1) + "\n");
    }
  }

  @Test
  void errorsOfTheSinkComeUnchecked() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("full");
          }
        };
    Utf8Output out = new Utf8Output(full, false);
    out.text("x");

    assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(out::flush);
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> out.text("x".repeat(CHUNK)));
  }
}
