package org.disse.io.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A map by bytes, held to what was put into it. */
class ByteTableTest {
  private static byte[] key(int number) {
    return ("key".repeat(number % 5) + number).getBytes(UTF_8);
  }

  @Test
  void findsAllThatWasPutHoweverMuchAndNothingElse() {
    ByteTable<Integer> table = new ByteTable<>();
    for (int i = 0; i < 1000; i++) {
      table.put(key(i), i);
      assertThat(table.find(key(i), 0, key(i).length, ByteTable.hash(key(i)))).isEqualTo(i);
    }
    for (int i = 0; i < 2000; i++) {
      byte[] inside = ("x" + new String(key(i), UTF_8) + "y").getBytes(UTF_8);
      assertThat(table.find(inside, 1, inside.length - 1, ByteTable.hash(key(i))))
          .isEqualTo(i < 1000 ? Integer.valueOf(i) : null);
    }
  }

  @Test
  void looksAtHashAndBytes() {
    ByteTable<Integer> table = new ByteTable<>();
    table.put(key(1), 1);

    assertThat(table.find(key(1), 0, key(1).length, ByteTable.hash(key(1)) + 1)).isNull();
    assertThat(table.find(key(2), 0, key(2).length, ByteTable.hash(key(1)))).isNull();
  }

  /** Words of eight bytes, least byte first, and the rest: also where none is left. */
  @Test
  void hashesInStepsOfEightBytes() {
    assertThat(ByteTable.hash("abcdefgh".getBytes(UTF_8)))
        .isEqualTo(ByteTable.step(ByteTable.step(0, 0x6867666564636261L), 0));
    assertThat(ByteTable.hash("abcdefghij".getBytes(UTF_8)))
        .isEqualTo(ByteTable.step(ByteTable.step(0, 0x6867666564636261L), 0x6a69L));
    assertThat(ByteTable.hash(new byte[0])).isEqualTo(ByteTable.step(0, 0));
  }
}
