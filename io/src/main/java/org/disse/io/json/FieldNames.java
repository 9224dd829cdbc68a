package org.disse.io.json;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The names of an object's fields, in the order of the format. */
public final class FieldNames {
  private static final int MOST = Long.SIZE - 1;
  private static final int BUCKET_BITS = 6;
  private static final int GOLDEN = 0x9E3779B1;
  static final int NONE = -1;

  final FieldName[] names;
  private final Map<String, Integer> numbers = new HashMap<>();

  /** Words and masks of all names side by side: four longs a name, in as few lines of the cache. */
  private final long[] words;

  private final int[] lengths;

  /** The first name of each bucket, and the next in the same. */
  private final int[] heads = new int[1 << BUCKET_BITS];

  private final int[] next;

  /**
   * Takes the names.
   *
   * @param names at most 63 distinct names: a reader keeps those it has seen in the bits of one
   *     word
   */
  public FieldNames(List<FieldName> names) {
    this.names = names.toArray(FieldName[]::new);
    this.words = new long[4 * this.names.length];
    this.lengths = new int[this.names.length];
    this.next = new int[this.names.length];
    Arrays.fill(heads, NONE);
    for (int i = 0; i < this.names.length; i++) {
      if (numbers.put(this.names[i].text(), i) != null || i >= MOST) {
        throw new IllegalArgumentException("expected at most 63 distinct names, but was " + names);
      }
      enter(i, this.names[i]);
    }
  }

  private void enter(int number, FieldName name) {
    words[4 * number] = name.word0;
    words[4 * number + 1] = name.mask0;
    words[4 * number + 2] = name.word1;
    words[4 * number + 3] = name.mask1;
    lengths[number] = name.bytes.length;
    int bucket = bucket(name.word0);
    next[number] = heads[bucket];
    heads[bucket] = number;
  }

  /** By the quote and the three bytes behind it: a name has two, and a quote behind them. */
  private static int bucket(long word0) {
    return ((int) word0 * GOLDEN) >>> (Integer.SIZE - BUCKET_BITS);
  }

  /**
   * The name that stands, quoted and with a colon right behind it, in bytes whose first two words
   * are given.
   *
   * @param expected the number to try first: most documents have their fields in order
   * @return its number, or {@link #NONE} if it is another name or is written otherwise
   */
  int find(byte[] bytes, int at, long word0, long word1, int expected) {
    if (expected < lengths.length && is(expected, bytes, at, word0, word1)) {
      return expected;
    }
    int number = heads[bucket(word0)];
    while (number != NONE && !is(number, bytes, at, word0, word1)) {
      number = next[number];
    }
    return number;
  }

  private boolean is(int number, byte[] bytes, int at, long word0, long word1) {
    long[] w = words;
    int i = 4 * number;
    return (((word0 ^ w[i]) & w[i + 1]) | ((word1 ^ w[i + 2]) & w[i + 3])) == 0
        && names[number].endsAt(bytes, at);
  }

  /** How long a name is with its quotes and colon. */
  int length(int number) {
    return lengths[number];
  }

  /**
   * The number of a name.
   *
   * @param name the name
   * @return its number from 0, or -1 if there is no such field
   */
  public int indexOf(String name) {
    return numbers.getOrDefault(name, -1);
  }

  /**
   * The name of a number.
   *
   * @param number the number
   * @return the name
   */
  public String name(int number) {
    return names[number].text();
  }
}
