package org.disse.value;

import java.util.Collection;
import java.util.Optional;

/** Finds the word that was probably meant, for the hints of messages. */
public final class Nearest {
  private static final int LONGEST = 64;
  private static final int SHORTEST_BEGINNING = 3;

  /** A word that was only begun is nearer than any with an edit in it. */
  private static final int BEGUN = 1;

  private static final int EDIT = 2;

  private Nearest() {}

  /**
   * The hint at what was probably meant.
   *
   * @param written the word as written
   * @param candidates the words that would have been right
   * @return such as "did you mean 'smad7'?"; empty if none is near
   */
  public static Optional<String> hint(String written, Collection<String> candidates) {
    return to(written, candidates).map(Nearest::question);
  }

  /**
   * The hint at a word that was meant.
   *
   * @param meant the word
   * @return such as "did you mean 'smad7'?"
   */
  public static String question(String meant) {
    return "did you mean " + Text.quote(meant) + "?";
  }

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
      int limit = Math.max(1, Math.max(written.length(), candidate.length()) / 3);
      if (candidate.length() <= LONGEST) {
        int enough = Math.min(limit, (least - 1) / EDIT);
        int difference = difference(written, candidate, enough);
        if (difference < least && (difference <= BEGUN || difference <= EDIT * enough)) {
          best = candidate;
          least = difference;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** How far two words are apart; more than {@code limit} edits are not counted further. */
  private static int difference(String written, String candidate, int limit) {
    if (samePlain(written, candidate)) {
      return 0;
    }
    boolean begun = written.length() >= SHORTEST_BEGINNING && candidate.startsWith(written);
    if (begun && candidate.length() <= 2 * written.length()) {
      return BEGUN;
    }
    return EDIT * distance(written, candidate, limit);
  }

  /**
   * Letters and digits only, so that {@code in-vivo}, {@code inVivo} and {@code in_vivo} are the
   * same word.
   */
  private static boolean samePlain(String a, String b) {
    int i = nextPlain(a, 0);
    int j = nextPlain(b, 0);
    while (i < a.length() && j < b.length()) {
      if (Character.toLowerCase(a.charAt(i)) != Character.toLowerCase(b.charAt(j))) {
        return false;
      }
      i = nextPlain(a, i + 1);
      j = nextPlain(b, j + 1);
    }
    return i == a.length() && j == b.length();
  }

  private static int nextPlain(String word, int from) {
    int i = from;
    while (i < word.length() && !Character.isLetterOrDigit(word.charAt(i))) {
      i++;
    }
    return i;
  }

  /**
   * Edits between two words: insert, delete, replace, or swap two neighbours (optimal string
   * alignment). Stops as soon as it is sure to exceed the limit.
   */
  private static int distance(String a, String b, int limit) {
    if (Math.abs(a.length() - b.length()) > limit) {
      return limit + 1;
    }
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    int leastBefore = 0;
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      int least = i;
      for (int j = 1; j <= b.length(); j++) {
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + (same ? 0 : 1));
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
        least = Math.min(least, row[j]);
      }
      // A swap reaches back two rows, and costs one.
      if (least > limit && leastBefore >= limit) {
        return limit + 1;
      }
      leastBefore = least;
      int[] free = beforeLast;
      beforeLast = last;
      last = row;
      row = free;
    }
    return last[b.length()];
  }
}
