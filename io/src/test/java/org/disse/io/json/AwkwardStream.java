package org.disse.io.json;

import java.io.InputStream;
import java.util.Arrays;
import java.util.Random;

/**
 * Gives a few bytes at a time, at times none, and spoils the buffer behind them, as streams that
 * unpack are known to.
 */
final class AwkwardStream extends InputStream {
  private final byte[] bytes;
  private final Random random;
  private final int most;
  private int at;

  AwkwardStream(byte[] bytes, int most, int seed) {
    this.bytes = bytes;
    this.most = most;
    this.random = new Random(seed);
  }

  @Override
  public int read() {
    throw new AssertionError("byte by byte");
  }

  @Override
  public int available() {
    return random.nextInt(2);
  }

  @Override
  public int read(byte[] buffer, int from, int length) {
    if (at == bytes.length) {
      return -1;
    }
    int given = Math.min(Math.min(length, bytes.length - at), random.nextInt(most + 1));
    Arrays.fill(buffer, from, from + length, (byte) '\n');
    System.arraycopy(bytes, at, buffer, from, given);
    at += given;
    return given;
  }
}
