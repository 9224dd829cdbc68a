package org.disse.evidence;

import java.util.Locale;
import org.disse.value.InvalidValueException;

/**
 * A digital object identifier, without {@code https://doi.org/} or {@code doi:}. Equal as written;
 * what it identifies does not depend on upper and lower case (DOI Handbook, 2.4), so that two are
 * compared {@linkplain #folded() folded} where it matters whether they are one publication.
 *
 * @param value the id, such as {@code 10.1016/j.ymthe.2016.11.019}
 */
public record Doi(String value) {
  /**
   * Checks the form.
   *
   * @param value the id, such as {@code 10.1016/j.ymthe.2016.11.019}
   * @throws org.disse.value.InvalidValueException if a value is not allowed
   */
  public Doi {
    if (!isDoi(value)) {
      throw InvalidValueException.expected("a DOI (10.prefix/suffix)", value);
    }
  }

  // The form 10.[0-9]{4,9}(.[0-9]+)*/[!-~]+, without the cost of a pattern: every study has one.
  private static boolean isDoi(String text) {
    int slash = text.indexOf('/');
    if (slash < 0 || !text.startsWith("10.")) {
      return false;
    }
    int i = Digits.behind(text, 3);
    boolean good = i >= 7 && i <= 12;
    while (good && i < slash) {
      int from = i + 1;
      good = text.charAt(i) == '.' && Digits.behind(text, from) > from;
      i = Digits.behind(text, from);
    }
    return good && i == slash && slash + 1 < text.length() && isVisible(text, slash + 1);
  }

  private static boolean isVisible(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (text.charAt(i) < '!' || text.charAt(i) > '~') {
        return false;
      }
    }
    return true;
  }

  /**
   * The form that all spellings of one DOI share.
   *
   * @return the id in lower case
   */
  public String folded() {
    return value.toLowerCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return value;
  }
}
