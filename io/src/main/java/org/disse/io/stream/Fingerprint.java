package org.disse.io.stream;

/**
 * A keyed 128-bit hash of an id: SipHash-2-4 with the long output, over the UTF-16 code units, the
 * low byte first. Two different ids among 2^32 have the same one with a probability of 2^-65, and
 * the same 112 bits of it, which tables compare, with one of 2^-49.
 *
 * <p>The key keeps a hostile file from choosing ids that fall into one slot of a table. It is
 * random, and no output depends on it.
 */
final class Fingerprint {
  private final long key0;
  private final long key1;
  private long high;
  private long low;

  // The state, in fields: a call makes no object.
  private long v0;
  private long v1;
  private long v2;
  private long v3;

  Fingerprint(long key0, long key1) {
    this.key0 = key0;
    this.key1 = key1;
  }

  /** Hashes a text; {@link #high} and {@link #low} then hold the result. */
  void of(String text) {
    v0 = key0 ^ 0x736f6d6570736575L;
    v1 = key1 ^ 0x646f72616e646f6dL ^ 0xee;
    v2 = key0 ^ 0x6c7967656e657261L;
    v3 = key1 ^ 0x7465646279746573L;
    int length = text.length();
    int whole = length & ~3;
    for (int i = 0; i < whole; i += 4) {
      absorb(word(text, i, 4));
    }
    absorb(word(text, whole, length - whole) | ((long) length * 2) << 56);
    v2 ^= 0xee;
    rounds(4);
    low = v0 ^ v1 ^ v2 ^ v3;
    v1 ^= 0xdd;
    rounds(4);
    high = v0 ^ v1 ^ v2 ^ v3;
  }

  /** The first eight bytes of the result, as a number with the lowest byte first. */
  long low() {
    return low;
  }

  /** The last eight bytes of the result. */
  long high() {
    return high;
  }

  private static long word(String text, int from, int length) {
    long word = 0;
    for (int i = 0; i < length; i++) {
      word |= (long) text.charAt(from + i) << (16 * i);
    }
    return word;
  }

  private void absorb(long word) {
    v3 ^= word;
    rounds(2);
    v0 ^= word;
  }

  private void rounds(int number) {
    for (int i = 0; i < number; i++) {
      v0 += v1;
      v1 = Long.rotateLeft(v1, 13) ^ v0;
      v0 = Long.rotateLeft(v0, 32);
      v2 += v3;
      v3 = Long.rotateLeft(v3, 16) ^ v2;
      v0 += v3;
      v3 = Long.rotateLeft(v3, 21) ^ v0;
      v2 += v1;
      v1 = Long.rotateLeft(v1, 17) ^ v2;
      v2 = Long.rotateLeft(v2, 32);
    }
  }
}
