package org.disse.io;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.function.Function;
import java.util.function.Supplier;

/** Lends out sessions that are worth keeping, a few at the most; who finds none gets a new one. */
final class Lending<S> {
  private static final int KEPT = 4;

  private final Supplier<S> make;
  private final ArrayBlockingQueue<S> free = new ArrayBlockingQueue<>(KEPT);

  Lending(Supplier<S> make) {
    this.make = make;
  }

  <R> R use(Function<S, R> work) {
    S session = free.poll();
    if (session == null) {
      session = make.get();
    }
    R result = work.apply(session);
    // Only after success: a session that failed in an unforeseen way is not lent again.
    // If there are enough already, this one is left to the garbage collector.
    boolean unused = free.offer(session);
    return result;
  }
}
