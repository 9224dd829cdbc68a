package org.disse.io;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Hands work to some threads and takes the results in the order of the work. No more than two
 * pieces a thread are under way, so memory stays bounded.
 */
final class Pipeline<W, R> implements AutoCloseable {
  /** Where the work comes from. */
  interface Source<W> {
    /** The next piece; null at the end. */
    @Nullable W next() throws IOException;
  }

  private final Source<W> source;
  private final Function<W, R> work;
  private final int most;
  private final @Nullable ExecutorService threads;
  private final Deque<Future<R>> underWay = new ArrayDeque<>();
  private boolean isAtEnd;

  /** With one thread the one that asks does the work. */
  Pipeline(int threads, Source<W> source, Function<W, R> work) {
    this.source = source;
    this.work = work;
    this.most = 2 * threads;
    this.threads = threads == 1 ? null : Executors.newFixedThreadPool(threads, Pipeline::daemon);
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "disse-stream");
    thread.setDaemon(true);
    return thread;
  }

  /** The next result; null at the end. */
  @Nullable R next() throws IOException {
    if (threads == null) {
      W piece = source.next();
      return piece == null ? null : work.apply(piece);
    }
    while (!isAtEnd && underWay.size() < most) {
      W piece = source.next();
      if (piece == null) {
        isAtEnd = true;
      } else {
        underWay.add(threads.submit(() -> work.apply(piece)));
      }
    }
    Future<R> first = underWay.poll();
    return first == null ? null : await(first);
  }

  private static <R> R await(Future<R> result) {
    try {
      return result.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      CancellationException cancelled = new CancellationException("interrupted");
      cancelled.initCause(e);
      throw cancelled;
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw e.getCause() instanceof RuntimeException unforeseen
          ? unforeseen
          : new IllegalStateException(e.getCause());
    }
  }

  @Override
  public void close() {
    if (threads != null) {
      // Work that had not begun never will: whoever waits for it must not wait for ever.
      for (Runnable left : threads.shutdownNow()) {
        if (left instanceof Future<?> result) {
          result.cancel(false);
        }
      }
    }
  }
}
