package org.disse.io.json;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What a reader session remembers of values that repeat, for each kind of value apart. Bounded. Not
 * thread-safe.
 */
public final class Pools {
  private @Nullable Recent<?>[] pools;

  /** Starts without any memory. */
  public Pools() {
    this.pools = new @Nullable Recent<?>[16];
  }

  @SuppressWarnings("unchecked") // The pool of a kind holds values of that kind only.
  <V> Recent<V> of(Repeating<V> kind) {
    int number = kind.number();
    Recent<?> pool = number < pools.length ? pools[number] : null;
    return (Recent<V>) (pool == null ? make(number) : pool);
  }

  private Recent<?> make(int number) {
    if (number >= pools.length) {
      pools = Arrays.copyOf(pools, number * 2);
    }
    Recent<?> pool = new Recent<>();
    pools[number] = pool;
    return pool;
  }
}
