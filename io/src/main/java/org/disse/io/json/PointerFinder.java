package org.disse.io.json;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Finds the value of a JSON Pointer in text that was read before and is well-formed. In other text
 * it stops at the zeros behind the source, at the latest.
 */
public final class PointerFinder {
  private static final int MISSING = -1;

  private final byte[] bytes;

  /**
   * How far each array was gone over, by the offset of its bracket: many findings in one long array
   * do not each start anew.
   */
  private final Map<Integer, Element> reached = new HashMap<>();

  private record Element(int index, int offset) {}

  /**
   * Looks in a source.
   *
   * @param source the text
   */
  public PointerFinder(Utf8Source source) {
    this.bytes = source.bytes;
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
      if (next == MISSING) {
        return value;
      }
      value = next;
    }
    return value;
  }

  private int member(int value, String wanted) {
    return switch (bytes[value]) {
      case '{' -> field(value, wanted);
      case '[' -> element(value, wanted);
      default -> MISSING;
    };
  }

  private int field(int value, String wanted) {
    int i = skipSpace(value + 1);
    while (bytes[i] == '"') {
      int quote = behindString(i);
      String name = Escapes.decode(new String(bytes, i + 1, quote - i - 2, StandardCharsets.UTF_8));
      i = skipSpace(skipSpace(quote) + 1);
      if (name.equals(wanted)) {
        return i;
      }
      i = next(i);
    }
    return MISSING;
  }

  private int element(int value, String wanted) {
    int number = Escapes.indexOf(wanted);
    if (number < 0) {
      return -1;
    }
    Element from = reached.get(value);
    if (from == null || from.index() > number) {
      from = new Element(0, skipSpace(value + 1));
    }
    int i = from.offset();
    for (int index = from.index(); index < number; index++) {
      if (isOver(i)) {
        return MISSING;
      }
      i = next(i);
    }
    reached.put(value, new Element(number, i));
    return isOver(i) ? MISSING : i;
  }

  private boolean isOver(int element) {
    return bytes[element] == ']' || bytes[element] == 0;
  }

  /** Behind a value and the comma that may follow it. */
  private int next(int value) {
    int i = skipSpace(behindValue(value));
    return bytes[i] == ',' ? skipSpace(i + 1) : i;
  }

  private int skipSpace(int from) {
    int i = from;
    while (bytes[i] == ' ' || bytes[i] == '\n' || bytes[i] == '\r' || bytes[i] == '\t') {
      i++;
    }
    return i;
  }

  private int behindString(int open) {
    int i = open + 1;
    while (bytes[i] != '"' && bytes[i] != 0) {
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
    } while (depth > 0 && bytes[i] != 0);
    return i;
  }

  /** Behind a number or literal, or behind what stands between values. */
  private int behindPlain(int start) {
    int i = start + 1;
    while ("{}[],:\"\n\r\t \0".indexOf(bytes[i]) < 0) {
      i++;
    }
    return i;
  }
}
