package org.disse.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class PipelineTest {
  private static void awaitQuietly(CountDownLatch latch) {
    boolean isInterrupted = false;
    while (latch.getCount() > 0) {
      try {
        latch.await();
      } catch (InterruptedException e) {
        isInterrupted = true;
      }
    }
    if (isInterrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** Both threads are busy when it is closed: what waits in the queue never begins. */
  @Test
  void closedByAnotherThreadLetsGoWhoeverWaitsForWorkThatHadNotBegun() throws Exception {
    CountDownLatch busy = new CountDownLatch(2);
    CountDownLatch go = new CountDownLatch(1);
    int[] pieces = new int[1];
    Pipeline<Integer, Integer> pipeline =
        new Pipeline<>(
            2,
            () -> pieces[0] < 4 ? pieces[0]++ : null,
            piece -> {
              busy.countDown();
              awaitQuietly(go);
              return piece;
            });
    ExecutorService consumer = Executors.newSingleThreadExecutor();
    try {
      Future<Integer> all =
          consumer.submit(
              () -> {
                int count = 0;
                while (pipeline.next() != null) {
                  count++;
                }
                return count;
              });
      busy.await();
      pipeline.close();
      go.countDown();
      assertThatThrownBy(() -> all.get(10, TimeUnit.SECONDS))
          .cause()
          .isInstanceOf(CancellationException.class);
    } finally {
      consumer.shutdownNow();
    }
  }

  @Test
  void closedByAConsumerThatStopsEarlyDoesNotWait() throws IOException {
    CountDownLatch never = new CountDownLatch(1);
    int[] pieces = new int[1];
    Pipeline<Integer, Integer> pipeline =
        new Pipeline<>(
            3,
            () -> pieces[0]++,
            piece -> {
              if (piece > 0) {
                awaitQuietly(never);
              }
              return piece;
            });
    assertThat(pipeline.next()).isZero();

    pipeline.close();
    never.countDown();
  }
}
