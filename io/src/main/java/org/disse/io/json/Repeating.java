package org.disse.io.json;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * A kind of value that a session remembers by the bytes it was read from: equal text gives the same
 * object.
 *
 * @param number numbers the pools of a session
 * @param <V> the values
 */
@SuppressWarnings("UnusedTypeParameter") // It says what the pool of the kind holds.
public record Repeating<V>(int number) {
  private static final AtomicInteger NUMBERS = new AtomicInteger();

  /** A kind of its own. */
  public Repeating() {
    this(NUMBERS.getAndIncrement());
  }
}
