package org.disse.io.imports;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Words that are said of one thing. The one said most often holds, of those said equally often the
 * first in the alphabet: the order in which they are said means nothing.
 */
final class Votes {
  private final Map<String, Integer> counts = new TreeMap<>();

  void add(String word) {
    counts.merge(word, 1, Integer::sum);
  }

  Optional<String> winner() {
    return counts.entrySet().stream()
        .min(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey);
  }

  /** All words, in alphabetical order. */
  Set<String> words() {
    return counts.keySet();
  }
}
