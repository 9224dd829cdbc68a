package org.disse.io.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Line feeds among bytes, found eight bytes at a time: a stream looks for each and counts it. */
final class LineFeeds {
  private static final VarHandle WORD =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long LINE_FEEDS = 0x0a0a0a0a0a0a0a0aL;
  private static final long LOW_BITS = 0x7f7f7f7f7f7f7f7fL;

  private LineFeeds() {}

  /** The offset of the first one in a range; its end if there is none. */
  static int first(byte[] bytes, int from, int end) {
    int i = from;
    for (; i <= end - Long.BYTES; i += Long.BYTES) {
      long found = marked(bytes, i);
      if (found != 0) {
        return i + (Long.numberOfTrailingZeros(found) >>> 3);
      }
    }
    while (i < end && bytes[i] != '\n') {
      i++;
    }
    return i;
  }

  /** How many there are in a range. */
  static int count(byte[] bytes, int from, int end) {
    int count = 0;
    int i = from;
    for (; i <= end - Long.BYTES; i += Long.BYTES) {
      count += Long.bitCount(marked(bytes, i));
    }
    for (; i < end; i++) {
      count += bytes[i] == '\n' ? 1 : 0;
    }
    return count;
  }

  /** The high bit of each of eight bytes that is one, and no other bit. */
  private static long marked(byte[] bytes, int at) {
    long other = (long) WORD.get(bytes, at) ^ LINE_FEEDS;
    return ~(((other & LOW_BITS) + LOW_BITS) | other | LOW_BITS);
  }
}
