package org.disse.io.json;

import java.io.IOException;
import java.util.Arrays;

/**
 * Copies values out of a text, one behind the other, looking at brackets and quotes only: whether
 * they are JSON, those say who read them.
 */
final class ValueCutter {
  private final TextCursor text;
  private final int longest;
  private byte[] bytes = new byte[LineBlocks.USUAL + LineBlocks.USUAL / 4];
  private int size;
  private int start;

  /**
   * Cuts values out of a text.
   *
   * @param longest the longest value, in bytes; of a longer one the first bytes are kept, one more
   *     than this
   */
  ValueCutter(TextCursor text, int longest) {
    this.text = text;
    this.longest = longest;
  }

  /** How many bytes were copied. */
  int size() {
    return size;
  }

  /** What was copied. To be asked for once, at the end. */
  Utf8Source source() {
    return new Utf8Source(bytes, 0, size);
  }

  /**
   * Copies a value up to where it ends, or to a bracket that does not fit. Returns whether it is
   * whole.
   */
  boolean cut() throws IOException {
    start = size;
    int c = text.peek();
    boolean isWhole;
    if (c == '{' || c == '[') {
      isWhole = brackets();
    } else if (c == '"') {
      isWhole = string();
    } else {
      isWhole = plain(c);
    }
    return isWhole && !isTooLong();
  }

  private boolean isTooLong() {
    return size - start > longest;
  }

  private void take() {
    add(text.take());
  }

  private void add(byte b) {
    if (size == bytes.length - Utf8Source.PADDING) {
      bytes = Arrays.copyOf(bytes, 2 * bytes.length);
    }
    bytes[size++] = b;
  }

  /** A number or a word; of anything else one byte. */
  private boolean plain(int first) throws IOException {
    boolean isNumber = first == '-' || isDigit(first);
    int c;
    do {
      take();
      c = text.peek();
    } while (!isTooLong()
        && (isNumber ? isDigit(c) || "+-.eE".indexOf(c) >= 0 : isLetter(first) && isLetter(c)));
    add((byte) ' '); // What follows a number ends it.
    return isNumber || isLetter(first);
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isLetter(int c) {
    return c >= 'a' && c <= 'z';
  }

  /** An object or an array. Returns false where it does not end well. */
  private boolean brackets() throws IOException {
    byte[] open = new byte[16];
    int level = 0;
    int c = text.peek();
    do {
      boolean fits = true;
      if (c == '"') {
        fits = string();
      } else {
        if (c == '{' || c == '[') {
          if (level == open.length) {
            open = Arrays.copyOf(open, 2 * level);
          }
          open[level++] = (byte) c;
        } else if (c == '}' || c == ']') {
          // In ASCII a closing bracket stands two behind its opening one.
          fits = open[--level] == c - 2;
        }
        take();
      }
      if (!fits || isTooLong()) {
        return false;
      }
      c = level == 0 ? c : text.peek();
    } while (level > 0 && c >= 0);
    return level == 0;
  }

  /** A string. Returns false where it does not end. */
  private boolean string() throws IOException {
    boolean isEscaped = false;
    take();
    int c = text.peek();
    while (c >= 0 && (isEscaped || c != '"') && !isTooLong()) {
      isEscaped = !isEscaped && c == '\\';
      take();
      c = text.peek();
    }
    if (c != '"' || isTooLong()) {
      return false;
    }
    take();
    return true;
  }
}
