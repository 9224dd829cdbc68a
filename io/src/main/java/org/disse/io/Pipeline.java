package org.disse.io;

import java.io.IOException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Has work done by some threads and gives the results in the order of the work. No more than two
 * pieces a thread are under way, so memory stays bounded.
 *
 * <p>The threads fetch the work themselves, one at a time. So none of them need be woken for each
 * piece, which takes longer than many a piece, and a slow source holds up no result that is there.
 * What must be done in order is done by them too, one at a time: what a thread has just made is
 * near to its processor, and far from that of whoever asks for it.
 *
 * @param <W> a piece of work
 * @param <D> what is done of it, in any order
 * @param <R> the result that is made of that, in the order of the work
 */
final class Pipeline<W, D, R> implements AutoCloseable {
  /** Where the work comes from. Asked by one thread at a time, whichever it is. */
  interface Source<W> {
    /** The next piece; null at the end. */
    @Nullable W next() throws IOException;
  }

  private final Source<W> source;
  private final Function<W, D> work;
  private final Function<D, R> inOrder;
  private final int threads;
  private final Semaphore room;
  private final Object turn = new Object();

  /** The results in the order of the work, there or not; behind the last one that of nothing. */
  private final BlockingQueue<CompletableFuture<@Nullable R>> results = new LinkedBlockingQueue<>();

  /** The result of the piece fetched last: that of the next one is made behind it. */
  private CompletableFuture<@Nullable R> tail = CompletableFuture.completedFuture(null);

  private Thread @Nullable [] started;
  private boolean isSourceAtEnd;

  /** The end, or what went wrong: it is given again, and nothing behind it. */
  private @Nullable CompletableFuture<@Nullable R> last;

  /** With one thread the one that asks does the work. */
  Pipeline(int threads, Source<W> source, Function<W, D> work, Function<D, R> inOrder) {
    this.source = source;
    this.work = work;
    this.inOrder = inOrder;
    this.threads = threads;
    this.room = new Semaphore(2 * threads);
  }

  /** The next result; null at the end. */
  @Nullable R next() throws IOException {
    if (threads == 1) {
      W piece = source.next();
      return piece == null ? null : inOrder.apply(work.apply(piece));
    }
    start();
    R result = await();
    room.release();
    return result;
  }

  private @Nullable R await() throws IOException {
    CompletableFuture<@Nullable R> next = last;
    try {
      next = next == null ? results.take() : next;
      R result = next.get();
      last = result == null ? next : null;
      return result;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      CancellationException cancelled = new CancellationException("interrupted");
      cancelled.initCause(e);
      throw cancelled;
    } catch (CancellationException e) {
      last = next;
      throw e;
    } catch (ExecutionException e) {
      last = next;
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      if (e.getCause() instanceof IOException broken) {
        throw broken;
      }
      throw e.getCause() instanceof RuntimeException unforeseen
          ? unforeseen
          : new IllegalStateException(e.getCause());
    }
  }

  // ---- the threads

  private synchronized void start() {
    if (started == null) {
      started = new Thread[threads];
      for (int i = 0; i < threads; i++) {
        started[i] = new Thread(this::run, "disse-stream");
        started[i].setDaemon(true);
        started[i].start();
      }
    }
  }

  private void run() {
    try {
      boolean goesOn = true;
      while (goesOn) {
        room.acquire();
        goesOn = doNext();
      }
    } catch (InterruptedException e) {
      // Closed: nobody waits for what is left.
    }
  }

  /** Fetches a piece and does its work. Returns false if there is none. */
  private boolean doNext() {
    CompletableFuture<@Nullable D> done = new CompletableFuture<>();
    try {
      W piece = fetch(done);
      // Makes the result too, and those behind it that only waited for this one.
      done.complete(piece == null ? null : work.apply(piece));
      return piece != null;
    } catch (Throwable e) {
      // Whatever it is, it is for the one who asks for the result.
      done.completeExceptionally(e);
      return false;
    }
  }

  private @Nullable W fetch(CompletableFuture<@Nullable D> done) throws IOException {
    synchronized (turn) {
      if (isSourceAtEnd) {
        return null;
      }
      tail = tail.thenCombine(done, (before, one) -> one == null ? null : inOrder.apply(one));
      results.add(tail);
      // If it fails, nothing behind it is asked for.
      isSourceAtEnd = true;
      W next = source.next();
      isSourceAtEnd = next == null;
      return next;
    }
  }

  @Override
  public synchronized void close() {
    if (started != null) {
      for (Thread thread : started) {
        thread.interrupt();
      }
    }
    // Whoever waits for work that never begins must not wait for ever.
    CompletableFuture<@Nullable R> never = new CompletableFuture<>();
    never.cancel(false);
    results.add(never);
  }
}
