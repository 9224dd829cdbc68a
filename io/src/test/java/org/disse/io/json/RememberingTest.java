package org.disse.io.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.disse.value.InvalidValueException;
import org.junit.jupiter.api.Test;

/** Values that repeat are made once: which of them, and by which bytes they are known. */
class RememberingTest {
  private static final FieldNames NAMES = new FieldNames(List.of(new FieldName("a")));

  private enum Color {
    RED,
    DARK_BLUE,
    A_COLOR_WITH_A_NAME_OF_MORE_THAN_THREE_WORDS
  }

  /** A word of text; not equal to another of the same text. */
  private static final class Word {
    private final String text;

    Word(String text) {
      if (text.contains("!")) {
        throw InvalidValueException.expected("no exclamation", text);
      }
      this.text = text;
    }

    String text() {
      return text;
    }
  }

  private record Ref(Word word) {}

  private static Utf8Input input(String json, Pools pools) {
    return input(json, pools, Limits.USUAL);
  }

  private static Utf8Input input(String json, Pools pools, Limits limits) {
    return new Utf8Input(Utf8Source.of(json.getBytes(UTF_8)), pools, limits);
  }

  private static <V> List<V> readAll(Utf8Input in, Scalar<V> kind) {
    List<V> read = new ArrayList<>();
    in.beginArray();
    while (in.nextElement()) {
      read.add(Objects.requireNonNull(in.scalar(kind)));
    }
    in.finish();
    return read;
  }

  private static byte[] padded(String text) {
    byte[] bytes = text.getBytes(UTF_8);
    return Arrays.copyOf(bytes, bytes.length + Utf8Source.PADDING);
  }

  @Test
  void textOfUpTo127BytesGivesTheSameValueWhereverItStands() {
    for (String unit : List.of("x", "é", "肝", "\uD83E\uDDEC", " ", "\u007f", "?\u00a2")) {
      Scalar<Word> kind = Scalar.repeating(Word::new, Word::text);
      for (int count = 0; count < 140; count++) {
        String text = unit.repeat(count);
        int length = text.getBytes(UTF_8).length;
        Pools pools = new Pools();
        String space = " ".repeat(count % 8);
        String json = "[" + space + '"' + text + "\",\"" + text + "\" , \"" + text + "\"]";
        List<Word> read = readAll(input(json, pools), kind);

        assertThat(read).extracting(Word::text).containsExactly(text, text, text);
        assertThat(read.get(1) == read.get(0)).as("%d bytes", length).isEqualTo(length <= 127);
        assertThat(read.get(2) == read.get(0)).as("%d bytes", length).isEqualTo(length <= 127);
        long hash = ByteTable.hash(text.getBytes(UTF_8));
        Word known =
            pools.of(Objects.requireNonNull(kind.memory())).find(padded(text), 0, length, hash);
        assertThat(known == read.get(0))
            .as("%d bytes by their hash", length)
            .isEqualTo(length <= 127);
      }
    }
  }

  @Test
  void textWithEscapesIsMadeAnew() {
    Scalar<Word> kind = Scalar.repeating(Word::new, Word::text);

    List<Word> read =
        readAll(input("[\"a\\u0062\",\"a\\u0062\",\"ab\",\"ab\"]", new Pools()), kind);

    assertThat(read).extracting(Word::text).containsOnly("ab");
    assertThat(read.get(1)).isNotSameAs(read.get(0));
    assertThat(read.get(2)).isNotSameAs(read.get(0));
    assertThat(read.get(3)).isSameAs(read.get(2));
  }

  @Test
  void onlyKindsThatRepeatAreRemembered() {
    Scalar<Word> distinct = Scalar.distinct(Word::new, Word::text);
    Scalar<Word> repeating = Scalar.repeating(Word::new, Word::text);

    assertThat(distinct.memory()).isNull();
    assertThat(repeating.memory()).isNotNull();
    List<Word> read = readAll(input("[\"a\",\"a\"]", new Pools()), distinct);
    assertThat(read.get(1)).isNotSameAs(read.get(0));
    assertThat(read.get(0).text()).isEqualTo("a");
    assertThat(repeating.format().apply(read.get(0))).isEqualTo("a");
  }

  @Test
  void whatIsWrappedIsSharedWithWhatIsNot() {
    for (int count = 0; count < 40; count++) {
      Scalar<Word> inner = Scalar.repeating(Word::new, Word::text);
      Scalar<Ref> outer = inner.wrapped(Ref::new, Ref::word);
      String text = "x".repeat(count);
      Utf8Input in = input((" \"" + text + '"').repeat(5), new Pools());
      Word word = in.scalar(inner);
      Ref ref = Objects.requireNonNull(in.scalar(outer));

      assertThat(ref.word()).isSameAs(word);
      assertThat(in.scalar(outer)).isSameAs(ref);
      assertThat(in.scalar(inner)).isSameAs(word);
      assertThat(outer.format().apply(ref)).isEqualTo(text);
      assertThat(Objects.requireNonNull(outer.wrapping()).inner()).isSameAs(inner);

      Utf8Input again = input((" \"" + text + '"').repeat(3), new Pools());
      Ref first = Objects.requireNonNull(again.scalar(outer));
      assertThat(first.word().text()).isEqualTo(text);
      assertThat(again.scalar(inner)).isSameAs(first.word());
      assertThat(again.scalar(outer)).isSameAs(first);
      again.finish();
    }
  }

  @Test
  void textThatIsRefusedIsRefusedEachTime() {
    Scalar<Word> inner = Scalar.repeating(Word::new, Word::text);
    Scalar<Ref> outer = inner.wrapped(Ref::new, Ref::word);
    Utf8Input in = input("\"no!\" \"no!\" \"no!\"", new Pools());

    assertThat(in.scalar(inner)).isNull();
    assertThat(in.scalar(outer)).isNull();
    assertThat(in.scalar(outer)).isNull();
    assertThat(in.takeProblems()).hasSize(3);
    in.finish();
  }

  @Test
  void constantsAreFoundByTheirBytes() {
    Symbols<Color> symbols = Symbols.of(Color.class);
    assertThat(symbols.names())
        .containsExactly("red", "dark_blue", "a_color_with_a_name_of_more_than_three_words");
    for (Color color : Color.values()) {
      byte[] name = Symbols.nameOf(color).getBytes(UTF_8);
      assertThat(symbols.byBytes.find(name, 0, name.length, ByteTable.hash(name))).isEqualTo(color);
    }
    // Spellings that only the table of bytes knows: so it is what was asked.
    for (int length = 1; length < 40; length++) {
      String name = "x".repeat(length);
      symbols.byBytes.put(name.getBytes(UTF_8), Color.RED);
      Utf8Input in = input("[\"" + name + "\",\"dark_blue\",\"\\u0072ed\"]", new Pools());
      in.beginArray();
      List<Color> read = new ArrayList<>();
      while (in.nextElement()) {
        read.add(Objects.requireNonNull(in.symbol(symbols)));
      }
      in.finish();
      assertThat(read).containsExactly(Color.RED, Color.DARK_BLUE, Color.RED);
    }
  }

  private static String object(int length) {
    return "{\"a\":" + "7".repeat(length - 6) + '}';
  }

  /** Reads one object as codecs do. */
  private static Object readObject(Utf8Input in, Repeating<Object> kind) {
    Object known = in.recall(kind);
    if (known != null) {
      return known;
    }
    int mark = in.mark();
    assertThat(in.beginObject()).isTrue();
    while (in.nextField(NAMES, 0) != JsonInput.END) {
      in.any();
    }
    Object read = new Object();
    in.remember(kind, mark, read);
    return read;
  }

  @Test
  void objectsOfUpTo128BytesGiveTheSameValue() {
    for (int length = 7; length < 150; length++) {
      Repeating<Object> kind = new Repeating<>();
      Pools pools = new Pools();
      String object = object(length);
      String json = " ".repeat(length % 8) + object + " " + object + "  " + object;
      Utf8Input in = input(json, pools);
      Object first = readObject(in, kind);

      assertThat(readObject(in, kind) == first).as("%d bytes", length).isEqualTo(length <= 128);
      assertThat(readObject(in, kind) == first).as("%d bytes", length).isEqualTo(length <= 128);
      in.finish();
      byte[] inside = object.substring(0, length - 1).getBytes(UTF_8);
      int slot = pools.of(kind).findAt(padded(object), 0, length, ByteTable.hash(inside));
      assertThat(slot != Recent.NONE).as("%d bytes by their hash", length).isEqualTo(length <= 128);
    }
  }

  @Test
  void objectsAreRememberedWhateverTheirSlot() {
    for (int number = 0; number < 300; number++) {
      Repeating<Object> kind = new Repeating<>();
      String object = "{\"a\":" + number + "}";
      Utf8Input in = input(object + object, new Pools());

      assertThat(readObject(in, kind)).isSameAs(readObject(in, kind));
      in.finish();
    }
  }

  @Test
  void objectsWithObjectsInsideAreKnownByAllOfTheirText() {
    Repeating<Object> kind = new Repeating<>();
    String json = "{\"a\":{\"a\":1},\"b\":1} {\"a\":{\"a\":1},\"b\":2}";
    Utf8Input in = input(json, new Pools());
    Object first = readObject(in, kind);

    assertThat(readObject(in, kind)).isNotSameAs(first);
    in.finish();
  }

  @Test
  void objectsAreReadWhereTheyMightBeTooDeep() {
    for (int depth = 3; depth < 8; depth++) {
      Limits limits = new Limits(1 << 30, depth, 1 << 20, 1000, 1000, 1000);
      Repeating<Object> kind = new Repeating<>();
      Pools pools = new Pools();
      Object known = readObject(input("{\"a\":1}", pools), kind);
      for (int level = 0; level < depth; level++) {
        Utf8Input in = input("[".repeat(level) + "{\"a\":1}", pools, limits);
        for (int i = 0; i < level; i++) {
          in.beginArray();
          in.nextElement();
        }
        assertThat(in.recall(kind) == known)
            .as("%d of %d", level, depth)
            .isEqualTo(level + 3 <= depth);
      }
    }
  }

  @Test
  void objectsAreReadWhileReferencesAreCollected() {
    Repeating<Object> kind = new Repeating<>();
    Pools pools = new Pools();
    readObject(input("{\"a\":1}", pools), kind);
    Utf8Input in = input("{\"a\":1}", pools);

    assertThat(in.referencesIn(0, () -> assertThat(in.recall(kind)).isNull())).isEmpty();
    assertThat(in.recall(kind)).isNotNull();
  }

  @Test
  void whatIsNoObjectIsNotRecalled() {
    Utf8Input in = input("1", new Pools());

    assertThat(in.recall(new Repeating<Object>())).isNull();
    assertThat(in.integer()).isEqualTo(1);
  }
}
