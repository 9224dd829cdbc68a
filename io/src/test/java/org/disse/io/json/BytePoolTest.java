package org.disse.io.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BytePoolTest {
  private static byte[] key(int number) {
    return ("key number " + number).getBytes(UTF_8);
  }

  private static List<Integer> kept(BytePool<Integer> pool, int count, long hashOrZero) {
    List<Integer> kept = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      byte[] key = key(i);
      Integer value =
          pool.find(key, 0, key.length, hashOrZero == 0 ? BytePool.hash(key) : hashOrZero);
      if (value != null) {
        kept.add(value);
        assertThat(value).isEqualTo(i);
      }
    }
    return kept;
  }

  @Test
  void keepsAllUpToItsBoundAndNoneBeyond() {
    BytePool<Integer> pool = new BytePool<>(1000);
    for (int i = 0; i < 5000; i++) {
      pool.put(key(i), BytePool.hash(key(i)), i);
    }

    assertThat(kept(pool, 5000, 0)).hasSize(1000).contains(0, 999).doesNotContain(1000);
  }

  @Test
  void keepsAFewOnlyOfKeysMadeToCollide() {
    BytePool<Integer> pool = new BytePool<>(8192);
    for (int i = 0; i < 5000; i++) {
      pool.put(key(i), 42, i);
    }

    // So that no look takes longer for there being many of them.
    assertThat(kept(pool, 5000, 42)).hasSize(64).contains(0, 63);
    pool.put(key(9999), BytePool.hash(key(9999)), 9999);
    assertThat(kept(pool, 10_000, 0)).containsExactly(9999);
  }

  @Test
  void looksAtTheWholeKeyAndAtNoMore() {
    BytePool<Integer> pool = new BytePool<>(8);
    pool.put("abcdefghi".getBytes(UTF_8), 7, 1);
    byte[] text = "xabcdefghiy".getBytes(UTF_8);

    assertThat(pool.find(text, 1, 10, 7)).isEqualTo(1);
    assertThat(pool.find(text, 1, 9, 7)).isNull();
    assertThat(pool.find(text, 1, 11, 7)).isNull();
    assertThat(pool.find(text, 1, 10, 8)).isNull();
  }
}
