package org.disse.knowledge;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of the mechanisms in which a key occurs, key by key. Filled in rising order; a number
 * that is added twice in a row is kept once.
 *
 * @param <K> the key
 */
final class Postings<K> {
  private static final class Numbers {
    private int[] numbers = new int[2];
    private int size;

    void add(int number) {
      if (size > 0 && numbers[size - 1] == number) {
        return;
      }
      if (size == numbers.length) {
        numbers = Arrays.copyOf(numbers, 2 * size);
      }
      numbers[size++] = number;
    }
  }

  private final Map<K, Numbers> byKey = new HashMap<>();

  void add(K key, int number) {
    byKey.computeIfAbsent(key, k -> new Numbers()).add(number);
  }

  /** The numbers of any of some keys. */
  BitSet ofAny(Iterable<? extends K> keys) {
    BitSet found = new BitSet();
    for (K key : keys) {
      @Nullable Numbers numbers = byKey.get(key);
      if (numbers != null) {
        for (int i = 0; i < numbers.size; i++) {
          found.set(numbers.numbers[i]);
        }
      }
    }
    return found;
  }
}
