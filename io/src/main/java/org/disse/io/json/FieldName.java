package org.disse.io.json;

import com.fasterxml.jackson.core.io.SerializedString;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The name of a field of the format, encoded once: {@code "name":} as bytes and as two machine
 * words, so that the expected next name is recognised by two comparisons instead of being decoded.
 */
public final class FieldName {
  private static final int WORD = Long.BYTES;

  private final String text;
  final byte[] bytes;
  final long word0;
  final long mask0;
  final long word1;
  final long mask1;
  private @Nullable SerializedString serialized;

  /**
   * Encodes a name.
   *
   * @param text the name: letters, digits, underscores
   */
  public FieldName(String text) {
    if (!isPlain(text)) {
      throw new IllegalArgumentException("expected a plain field name, but was " + text);
    }
    // Interned since jackson-core interns names: equal names are then the same object.
    this.text = text.intern();
    this.bytes = ('"' + text + "\":").getBytes(StandardCharsets.US_ASCII);
    this.word0 = word(0);
    this.mask0 = mask(bytes.length);
    this.word1 = word(WORD);
    this.mask1 = mask(bytes.length - WORD);
  }

  /**
   * The name as jackson-core writes it fastest. Made when it is asked for: the fast lane does
   * without, and so does not load jackson-core.
   */
  SerializedString serialized() {
    SerializedString known = serialized;
    if (known == null) {
      // A race only makes a second one that says the same.
      known = new SerializedString(text);
      serialized = known;
    }
    return known;
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 128 || !(Character.isLetterOrDigit(c) || c == '_')) {
        return false;
      }
    }
    return !text.isEmpty();
  }

  private static long mask(int length) {
    if (length <= 0) {
      return 0;
    }
    return length >= WORD ? -1L : (1L << (WORD * length)) - 1;
  }

  private long word(int from) {
    long word = 0;
    for (int i = 0; i < WORD && from + i < bytes.length; i++) {
      word |= (bytes[from + i] & 0xffL) << (WORD * i);
    }
    return word;
  }

  /** Whether bytes with these first words may be the name. */
  boolean beginsWith(long first, long second) {
    return (((first ^ word0) & mask0) | ((second ^ word1) & mask1)) == 0;
  }

  /** Whether bytes that begin with the name's first two words hold all of it. */
  boolean endsAt(byte[] text, int at) {
    int length = bytes.length;
    return length <= 2 * WORD
        || Arrays.equals(
            text, at + 2 * WORD, Math.min(at + length, text.length), bytes, 2 * WORD, length);
  }

  /**
   * The name.
   *
   * @return the name as text
   */
  public String text() {
    return text;
  }

  @Override
  public String toString() {
    return text;
  }
}
