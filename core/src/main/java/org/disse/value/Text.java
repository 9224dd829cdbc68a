package org.disse.value;

import java.util.List;
import java.util.Optional;

/**
 * The rules of text: prose is not blank, and whole; a line (an id, a label, a reference) also has
 * no surrounding white space and no control character.
 */
public final class Text {
  private static final int SHOWN = 60;

  private Text() {}

  /**
   * Checks prose, such as a note.
   *
   * @param what what the text is, for the message ("notes")
   * @param text the text
   * @return the text, unchanged
   * @throws InvalidValueException if it is blank, or has a lone surrogate
   */
  public static String prose(String what, String text) {
    if (text.isBlank()) {
      throw InvalidValueException.expected(what + " with text in it", text);
    }
    if (!isWhole(text)) {
      throw InvalidValueException.expected(what + " without lone surrogates", text);
    }
    return text;
  }

  /**
   * Whether a text is one of Unicode: no half of a surrogate pair stands alone, which UTF-8 could
   * not write.
   *
   * @param text any text
   * @return true if it is whole
   */
  public static boolean isWhole(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        boolean pair =
            i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1));
        if (!pair) {
          return false;
        }
        i++;
      }
    }
    return true;
  }

  /**
   * Checks a line, such as a label.
   *
   * @param what what the text is, for the message ("label")
   * @param text the text
   * @return the text, unchanged
   * @throws InvalidValueException if it is blank, has a lone surrogate or a control character, or
   *     begins or ends with white space
   */
  public static String line(String what, String text) {
    // Nearly every line is plain, and this is asked of every label that is read.
    if (isPlainLine(text)) {
      return text;
    }
    prose(what, text);
    if (isSpace(text.charAt(0)) || isSpace(text.charAt(text.length() - 1))) {
      throw InvalidValueException.expected(what + " without surrounding white space", text);
    }
    for (int i = 0; i < text.length(); i++) {
      if (Character.isISOControl(text.charAt(i))) {
        throw InvalidValueException.expected(what + " without control characters", text);
      }
    }
    return text;
  }

  /**
   * Checks prose that may be absent.
   *
   * @param what what the text is, for the message ("notes")
   * @param text the text, if there is one
   * @throws InvalidValueException as {@link #prose(String, String)}
   */
  public static void prose(String what, Optional<String> text) {
    if (text.isPresent()) {
      prose(what, text.get());
    }
  }

  /**
   * Checks a line that may be absent.
   *
   * @param what what the text is, for the message ("journal")
   * @param text the text, if there is one
   * @throws InvalidValueException as {@link #line(String, String)}
   */
  public static void line(String what, Optional<String> text) {
    if (text.isPresent()) {
      line(what, text.get());
    }
  }

  /**
   * Checks lines, such as synonyms.
   *
   * @param what what each of them is, for the message ("synonym")
   * @param texts the texts
   * @throws InvalidValueException as {@link #line(String, String)}
   */
  public static void lines(String what, List<String> texts) {
    for (int i = 0; i < texts.size(); i++) {
      line(what, texts.get(i));
    }
  }

  /** Whether it is ASCII without control characters, neither empty nor with space around it. */
  private static boolean isPlainLine(String text) {
    int last = text.length() - 1;
    if (last < 0 || text.charAt(0) == ' ' || text.charAt(last) == ' ') {
      return false;
    }
    for (int i = 0; i <= last; i++) {
      char c = text.charAt(i);
      if (c < ' ' || c > '~') {
        return false;
      }
    }
    return true;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /**
   * Text from outside, made safe to show in a message or a log: quoted, control characters escaped,
   * cut after 60 characters.
   *
   * @param text any text
   * @return the quoted form
   */
  public static String quote(String text) {
    StringBuilder out = new StringBuilder("'");
    int shown = 0;
    for (int i = 0; i < text.length(); shown++) {
      if (shown == SHOWN) {
        return out.append("…'").toString();
      }
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      append(c, out);
    }
    return out.append('\'').toString();
  }

  /**
   * Text from outside, made safe to show whole on one line of a terminal: control characters
   * escaped.
   *
   * @param text any text
   * @return the text, escaped as in {@link #quote(String)}, without quotes and not cut
   */
  public static String printable(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().forEach(c -> append(c, out));
    return out.toString();
  }

  private static void append(int c, StringBuilder out) {
    if (isPlain(c)) {
      out.appendCodePoint(c);
    } else {
      out.append(String.format("\\u%04X", c));
    }
  }

  /** Format characters count as unsafe: they can reorder or hide what a terminal shows. */
  private static boolean isPlain(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.PRIVATE_USE,
          Character.SURROGATE,
          Character.UNASSIGNED ->
          false;
      default -> true;
    };
  }
}
