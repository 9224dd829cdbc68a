package org.disse.io.json;

import java.nio.charset.StandardCharsets;

/** Finds the value of a JSON Pointer in text that was read before and is well-formed. */
public final class PointerFinder {
  private final byte[] bytes;
  private final int end;

  /**
   * Looks in a source.
   *
   * @param source the text
   */
  public PointerFinder(Utf8Source source) {
    this.bytes = source.bytes;
    this.end = source.end();
  }

  /**
   * The offset of a value.
   *
   * @param start the offset of the value at which the pointer starts
   * @param pointer the pointer, such as {@code /steps/0/subject}
   * @return the offset of the value; where the pointer goes on beyond what is there, that of the
   *     last value on the way
   */
  public int find(int start, String pointer) {
    int value = skipSpace(start);
    for (String token : pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1)) {
      int next = member(value, Escapes.nameOf(token));
      if (next < 0) {
        return value;
      }
      value = next;
    }
    return value;
  }

  private int member(int value, String wanted) {
    boolean isObject = bytes[value] == '{';
    if (!isObject && bytes[value] != '[') {
      return -1;
    }
    int i = skipSpace(value + 1);
    for (int index = 0; i < end && bytes[i] != '}' && bytes[i] != ']'; index++) {
      String name = Integer.toString(index);
      if (isObject) {
        int quote = behindString(i);
        name = Escapes.decode(new String(bytes, i + 1, quote - i - 2, StandardCharsets.UTF_8));
        i = skipSpace(skipSpace(quote) + 1);
      }
      if (name.equals(wanted)) {
        return i;
      }
      i = skipSpace(behindValue(i));
      if (i < end && bytes[i] == ',') {
        i = skipSpace(i + 1);
      }
    }
    return -1;
  }

  private int skipSpace(int from) {
    int i = from;
    while (i < end
        && (bytes[i] == ' ' || bytes[i] == '\n' || bytes[i] == '\r' || bytes[i] == '\t')) {
      i++;
    }
    return i;
  }

  private int behindString(int open) {
    int i = open + 1;
    while (i < end && bytes[i] != '"') {
      i += bytes[i] == '\\' ? 2 : 1;
    }
    return i + 1;
  }

  private int behindValue(int start) {
    int depth = 0;
    int i = start;
    do {
      switch (bytes[i]) {
        case '{', '[' -> {
          depth++;
          i++;
        }
        case '}', ']' -> {
          depth--;
          i++;
        }
        case '"' -> i = behindString(i);
        default -> i = behindPlain(i);
      }
    } while (depth > 0 && i < end);
    return i;
  }

  /** Behind a number or literal, or behind what stands between values. */
  private int behindPlain(int start) {
    int i = start + 1;
    while (i < end && "{}[],:\"\n\r\t ".indexOf(bytes[i]) < 0) {
      i++;
    }
    return i;
  }
}
