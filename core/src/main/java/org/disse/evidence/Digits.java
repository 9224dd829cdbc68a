package org.disse.evidence;

/** The digits of identifiers, ASCII only, gone over without a regular expression. */
final class Digits {
  private Digits() {}

  /** Whether a number without leading zero, of so many digits at the most, stands to the end. */
  static boolean isNumber(String text, int from, int most) {
    int length = text.length() - from;
    return length >= 1
        && length <= most
        && text.charAt(from) != '0'
        && behind(text, from) == text.length();
  }

  /** The place behind the digits that begin at a place, which may be none. */
  static int behind(String text, int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
      i++;
    }
    return i;
  }
}
