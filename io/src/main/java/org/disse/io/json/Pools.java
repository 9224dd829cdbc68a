package org.disse.io.json;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What a reader session remembers of values that repeat, one bounded pool per kind of value. Not
 * thread-safe.
 */
public final class Pools {
  private static final int BOUND = 8192;

  private @Nullable BytePool<?>[] pools;

  /** Starts without any memory. */
  public Pools() {
    this.pools = new @Nullable BytePool<?>[16];
  }

  @SuppressWarnings("unchecked") // The pool of a kind holds values of that kind only.
  <V> BytePool<V> of(Scalar<V> kind) {
    if (kind.number >= pools.length) {
      pools = Arrays.copyOf(pools, kind.number * 2);
    }
    BytePool<?> pool = pools[kind.number];
    if (pool == null) {
      pool = new BytePool<V>(BOUND);
      pools[kind.number] = pool;
    }
    return (BytePool<V>) pool;
  }
}
