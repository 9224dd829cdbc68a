package org.disse.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names found by their first bytes: the shortest, those of one word, of two and of more. */
class FieldNamesTest {
  private static final List<String> TEXTS =
      List.of(
          "a",
          "in",
          "id",
          "url",
          "abcd",
          "abcde",
          "abcdef",
          "abcdefg",
          "abcdefgh",
          "contextDependen",
          "contextDependent",
          "contextDependentToo",
          "abcdefghijklm",
          "abcdefghijklmn");
  private static final FieldNames NAMES =
      new FieldNames(TEXTS.stream().map(FieldName::new).toList());

  private static int find(FieldNames names, String text, int expected) {
    byte[] bytes = Arrays.copyOf(text.getBytes(StandardCharsets.UTF_8), text.length() + 40);
    ByteBuffer words = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    return names.find(bytes, 0, words.getLong(0), words.getLong(8), expected);
  }

  @Test
  void areFoundWhateverWasExpected() {
    for (int number = 0; number < TEXTS.size(); number++) {
      String text = TEXTS.get(number);
      for (int expected = 0; expected <= TEXTS.size(); expected++) {
        assertThat(find(NAMES, '"' + text + "\":1", expected)).as(text).isEqualTo(number);
      }
      assertThat(NAMES.indexOf(text)).isEqualTo(number);
      assertThat(NAMES.name(number)).isEqualTo(text);
      assertThat(NAMES.length(number)).isEqualTo(text.length() + 3);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"b\":1",
        "\"i\":1",
        "\"idd\":1",
        "\"id\" :1",
        "\"id\"",
        "id\":",
        "\"ie\":1",
        "\"abcdefghi\":1",
        "\"contextDependenu\":1",
        "\"contextDependentTop\":1",
        "\"contextDependentTo\":1",
        "\"abcdefghijklmo\":1",
        "\"Abcdef\":1",
        ""
      })
  void areNotTakenForOthers(String text) {
    for (int expected = 0; expected <= TEXTS.size(); expected++) {
      assertThat(find(NAMES, text, expected)).isEqualTo(-1);
    }
  }

  @Test
  void areKnownByTheirWords() {
    for (String text : TEXTS) {
      FieldName name = new FieldName(text);
      byte[] bytes = Arrays.copyOf(('"' + text + "\":").getBytes(StandardCharsets.UTF_8), 40);
      for (int i = 0; i < text.length() + 3; i++) {
        byte[] other = bytes.clone();
        other[i] ^= 1;
        ByteBuffer words = ByteBuffer.wrap(other).order(ByteOrder.LITTLE_ENDIAN);
        assertThat(name.beginsWith(words.getLong(0), words.getLong(8)) && name.endsAt(other, 0))
            .as("%s, byte %d turned", text, i)
            .isFalse();
      }
      byte[] behind = bytes.clone();
      Arrays.fill(behind, text.length() + 3, behind.length, (byte) 0xff);
      ByteBuffer words = ByteBuffer.wrap(behind).order(ByteOrder.LITTLE_ENDIAN);
      assertThat(name.beginsWith(words.getLong(0), words.getLong(8))).as(text).isTrue();
      assertThat(name.endsAt(behind, 0)).as(text).isTrue();
      assertThat(name).hasToString(text);
    }
  }

  @Test
  void areAtMost63AndDistinct() {
    List<FieldName> most = IntStream.range(0, 63).mapToObj(i -> new FieldName("f" + i)).toList();
    FieldNames names = new FieldNames(most);
    for (int i = 0; i < 63; i++) {
      assertThat(find(names, "\"f" + i + "\":", 0)).isEqualTo(i);
    }
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new FieldNames(
                    IntStream.range(0, 64).mapToObj(i -> new FieldName("f" + i)).toList()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new FieldNames(List.of(new FieldName("a"), new FieldName("a"))));
    assertThatIllegalArgumentException().isThrownBy(() -> new FieldName("a-b"));
  }
}
