package org.disse.io.json;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * A kind of value that a session remembers by the bytes it was read from: equal text gives the same
 * object.
 *
 * @param <V> the values
 */
public class Repeating<V> {
  private static final AtomicInteger NUMBERS = new AtomicInteger();

  /** Numbers the pools of a session. */
  final int number = NUMBERS.getAndIncrement();

  /** A kind of its own. */
  public Repeating() {}
}
