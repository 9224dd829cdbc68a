package org.disse.io.json;

import java.util.regex.Pattern;

/** Escapes of JSON strings and JSON Pointers. */
public final class Escapes {
  private static final Pattern INDEX = Pattern.compile("0|[1-9][0-9]{0,9}");

  private Escapes() {}

  /**
   * A name as a token of a JSON Pointer (RFC 6901).
   *
   * @param name the name
   * @return the token
   */
  public static String pointerToken(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }

  /**
   * A token of a JSON Pointer as the name it stands for.
   *
   * @param token the token
   * @return the name
   */
  public static String nameOf(String token) {
    return token.replace("~1", "/").replace("~0", "~");
  }

  /**
   * A token of a JSON Pointer as the index of an item: digits without a leading zero.
   *
   * @param token the token
   * @return the index; -1 if it is none, or none that a list can have
   */
  public static int indexOf(String token) {
    if (!INDEX.matcher(token).matches()) {
      return -1;
    }
    long index = Long.parseLong(token);
    return index < Integer.MAX_VALUE ? (int) index : -1;
  }

  /** Writes a character that may not stand in a string as it is. Returns the offset behind it. */
  static int escape(char c, byte[] b, int from) {
    int q = from;
    b[q++] = '\\';
    int kind = "\"\\\n\t\r\b\f".indexOf(c);
    if (kind >= 0) {
      b[q++] = (byte) "\"\\ntrbf".charAt(kind);
      return q;
    }
    b[q++] = 'u';
    b[q++] = '0';
    b[q++] = '0';
    b[q++] = (byte) "0123456789ABCDEF".charAt(c >> 4);
    b[q++] = (byte) "0123456789ABCDEF".charAt(c & 15);
    return q;
  }

  /** What the inside of a quoted string stands for; a broken escape stays as it is. */
  static String decode(String inside) {
    if (inside.indexOf('\\') < 0) {
      return inside;
    }
    StringBuilder out = new StringBuilder(inside.length());
    int i = 0;
    while (i < inside.length()) {
      char c = inside.charAt(i);
      int kind =
          c == '\\' && i + 1 < inside.length() ? "\"\\/bfnrt".indexOf(inside.charAt(i + 1)) : -1;
      if (kind >= 0) {
        out.append("\"\\/\b\f\n\r\t".charAt(kind));
        i += 2;
      } else if (inside.regionMatches(i, "\\u", 0, 2) && isHex(inside, i + 2)) {
        out.append((char) Integer.parseInt(inside.substring(i + 2, i + 6), 16));
        i += 6;
      } else {
        out.append(c);
        i++;
      }
    }
    return out.toString();
  }

  private static boolean isHex(String text, int from) {
    return from + 4 <= text.length() && text.substring(from, from + 4).matches("[0-9A-Fa-f]{4}");
  }
}
