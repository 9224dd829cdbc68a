package org.disse.value;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that was probably meant, for the hints of messages. */
public final class Nearest {
  private static final int LONGEST = 64;
  private static final int SHORTEST_BEGINNING = 3;

  private Nearest() {}

  /**
   * The candidate closest to what was written, if it is close enough to be meant.
   *
   * @param written the word as written
   * @param candidates the words that would have been right
   * @return the closest candidate; empty if none is near, and the first of several equally near
   */
  public static Optional<String> to(String written, Collection<String> candidates) {
    if (written.length() > LONGEST) {
      return Optional.empty();
    }
    String best = null;
    int least = Integer.MAX_VALUE;
    for (String candidate : candidates) {
      int difference = difference(written, candidate);
      if (difference < least) {
        best = candidate;
        least = difference;
      }
    }
    return Optional.ofNullable(best);
  }

  /**
   * Twice the edits between two words; one for a word that was only begun; the largest number if
   * they are not alike.
   */
  private static int difference(String written, String candidate) {
    int limit = Math.max(1, Math.max(written.length(), candidate.length()) / 3);
    int longer = candidate.length() - written.length();
    if (candidate.length() > LONGEST) {
      return Integer.MAX_VALUE;
    }
    if (plain(written).equals(plain(candidate))) {
      return 0;
    }
    boolean begun = written.length() >= SHORTEST_BEGINNING && candidate.startsWith(written);
    if (begun && longer <= written.length()) {
      return 1;
    }
    if (Math.abs(longer) > limit) {
      return Integer.MAX_VALUE;
    }
    int edits = distance(written, candidate);
    return edits <= limit ? 2 * edits : Integer.MAX_VALUE;
  }

  /**
   * Letters and digits only, so that {@code in-vivo}, {@code inVivo} and {@code in_vivo} are the
   * same word.
   */
  private static String plain(String word) {
    StringBuilder letters = new StringBuilder(word.length());
    for (char c : word.toLowerCase(Locale.ROOT).toCharArray()) {
      if (Character.isLetterOrDigit(c)) {
        letters.append(c);
      }
    }
    return letters.toString();
  }

  /**
   * Edits between two words: insert, delete, replace, or swap two neighbours (optimal string
   * alignment).
   */
  private static int distance(String a, String b) {
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + (same ? 0 : 1));
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
      }
      int[] free = beforeLast;
      beforeLast = last;
      last = row;
      row = free;
    }
    return last[b.length()];
  }
}
