package org.disse.io.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Bytes looked at eight at a time, for what goes over all of a text: lines, and columns in them.
 * All take ranges behind which seven more bytes can be read, as of a {@link Utf8Source}.
 */
final class Words {
  private static final VarHandle WORD =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long ONES = 0x0101010101010101L;
  private static final long LOW_BITS = 0x7f7f7f7f7f7f7f7fL;

  private Words() {}

  /** The offset of the first of a byte in a range; the range's end if there is none. */
  static int first(byte[] bytes, int from, int end, char wanted) {
    return first(bytes, from, end, wanted, wanted);
  }

  /** The offset of the first of two bytes in a range; the range's end if there is none. */
  static int first(byte[] bytes, int from, int end, char wanted, char other) {
    for (int i = from; i < end; i += Long.BYTES) {
      long word = (long) WORD.get(bytes, i);
      long found = equal(word, wanted) | equal(word, other);
      if (found != 0) {
        return Math.min(end, i + (Long.numberOfTrailingZeros(found) >>> 3));
      }
    }
    return end;
  }

  /** How many there are of a byte in a range. */
  static int count(byte[] bytes, int from, int end, char wanted) {
    int count = 0;
    for (int i = from; i < end; i += Long.BYTES) {
      count += Long.bitCount(equal((long) WORD.get(bytes, i), wanted) & upTo(end - i));
    }
    return count;
  }

  /** How many code points begin in a range of UTF-8. */
  static int codePoints(byte[] bytes, int from, int end) {
    int inside = 0;
    for (int i = from; i < end; i += Long.BYTES) {
      long word = (long) WORD.get(bytes, i);
      // 10xxxxxx: the high bit set, and not the one below it.
      inside += Long.bitCount(word & ~(word << 1) & ~LOW_BITS & upTo(end - i));
    }
    return end - from - inside;
  }

  /** The high bit of each of eight bytes that is equal, and no other bit. */
  private static long equal(long word, char wanted) {
    long different = word ^ (ONES * wanted);
    return ~(((different & LOW_BITS) + LOW_BITS) | different | LOW_BITS);
  }

  /** The bits of the first bytes, all of eight and more. */
  private static long upTo(int bytes) {
    return bytes >= Long.BYTES ? -1L : ~(-1L << (Byte.SIZE * bytes));
  }
}
