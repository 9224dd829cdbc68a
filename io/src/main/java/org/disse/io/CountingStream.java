package org.disse.io;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;

/** Counts the bytes that are read from a stream. */
final class CountingStream extends FilterInputStream {
  /** Threads of a pipeline read in turn; whoever tells the progress is another. */
  private final AtomicLong count = new AtomicLong();

  CountingStream(InputStream stream) {
    super(stream);
  }

  long count() {
    return count.get();
  }

  @Override
  public int read() throws IOException {
    int read = super.read();
    count.addAndGet(read < 0 ? 0 : 1);
    return read;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = super.read(bytes, offset, length);
    count.addAndGet(Math.max(0, read));
    return read;
  }

  @Override
  public long skip(long bytes) throws IOException {
    long skipped = super.skip(bytes);
    count.addAndGet(skipped);
    return skipped;
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
