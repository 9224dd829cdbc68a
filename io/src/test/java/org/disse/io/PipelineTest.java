package org.disse.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
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
    Pipeline<Integer, Integer, Integer> pipeline =
        new Pipeline<>(
            2,
            () -> pieces[0] < 4 ? pieces[0]++ : null,
            piece -> {
              busy.countDown();
              awaitQuietly(go);
              return piece;
            },
            done -> done);
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
    Pipeline<Integer, Integer, Integer> pipeline =
        new Pipeline<>(
            3,
            () -> pieces[0]++,
            piece -> {
              if (piece > 0) {
                awaitQuietly(never);
              }
              return piece;
            },
            done -> done);
    assertThat(pipeline.next()).isZero();

    pipeline.close();
    never.countDown();
  }

  private static void pause(Random random) {
    LockSupport.parkNanos(random.nextInt(200_000));
  }

  @Test
  void givesTheResultsInTheOrderOfTheWorkAndThenNothing() throws IOException {
    for (int threads = 1; threads <= 4; threads++) {
      int[] pieces = new int[1];
      List<Integer> results = new ArrayList<>();
      try (Pipeline<Integer, Integer, Integer> pipeline =
          new Pipeline<>(
              threads,
              () -> pieces[0] < 300 ? pieces[0]++ : null,
              piece -> {
                pause(new Random(piece));
                return 10 * piece;
              },
              done -> done + 1)) {
        for (Integer result = pipeline.next(); result != null; result = pipeline.next()) {
          results.add(result);
        }
        assertThat(pipeline.next()).isNull();
      }
      assertThat(results).isEqualTo(IntStream.range(0, 300).mapToObj(i -> 10 * i + 1).toList());
    }
  }

  @Test
  void givesWhatIsDoneHoweverSlowTheSourceIs() throws IOException {
    CountDownLatch slow = new CountDownLatch(1);
    int[] pieces = new int[1];
    try (Pipeline<Integer, Integer, Integer> pipeline =
        new Pipeline<>(
            2,
            () -> {
              if (pieces[0] == 1) {
                awaitQuietly(slow);
              }
              return pieces[0]++;
            },
            piece -> piece,
            done -> done)) {
      assertThat(pipeline.next()).isZero();

      slow.countDown();
      assertThat(pipeline.next()).isEqualTo(1);
    }
  }

  @Test
  void fetchesNoMoreThanTwoPiecesAThreadAhead() throws IOException {
    AtomicInteger fetched = new AtomicInteger();
    try (Pipeline<Integer, Integer, Integer> pipeline =
        new Pipeline<>(3, fetched::getAndIncrement, piece -> piece, done -> done)) {
      for (int taken = 1; taken < 500; taken++) {
        pipeline.next();
        assertThat(fetched.get()).isBetween(taken, taken + 6);
      }
    }
  }

  @Test
  void tellsWhatWentWrongWhereItWentWrong() throws IOException {
    IOException broken = new IOException("broken");
    IllegalArgumentException unforeseen = new IllegalArgumentException("unforeseen");
    StackOverflowError error = new StackOverflowError("error");
    IllegalStateException late = new IllegalStateException("late");
    for (Throwable wrong : List.of(broken, unforeseen, error, late)) {
      int[] pieces = new int[1];
      try (Pipeline<Integer, Integer, Integer> pipeline =
          new Pipeline<>(
              2,
              () -> {
                if (pieces[0] == 5 && wrong == broken) {
                  throw broken;
                }
                return pieces[0]++;
              },
              piece -> {
                if (piece == 5 && wrong == unforeseen) {
                  throw unforeseen;
                }
                if (piece == 5 && wrong == error) {
                  throw error;
                }
                return piece;
              },
              done -> {
                if (done == 5 && wrong == late) {
                  throw late;
                }
                return done;
              })) {
        for (int i = 0; i < 5; i++) {
          assertThat(pipeline.next()).isEqualTo(i);
        }
        assertThatThrownBy(pipeline::next).isSameAs(wrong);
        assertThatThrownBy(pipeline::next).as("again").isSameAs(wrong);
      }
    }
  }

  @Test
  void doesWhatIsInOrderOneByOne() throws IOException {
    int[] pieces = new int[1];
    AtomicInteger busy = new AtomicInteger();
    List<Integer> order = new ArrayList<>();
    try (Pipeline<Integer, Integer, Integer> pipeline =
        new Pipeline<>(
            4,
            () -> pieces[0] < 500 ? pieces[0]++ : null,
            piece -> {
              pause(new Random(piece));
              return piece;
            },
            done -> {
              assertThat(busy.incrementAndGet()).isEqualTo(1);
              pause(new Random(done));
              order.add(done);
              busy.decrementAndGet();
              return done;
            })) {
      for (int i = 0; i < 500; i++) {
        assertThat(pipeline.next()).isEqualTo(i);
      }
      assertThat(pipeline.next()).isNull();
    }
    assertThat(order).isEqualTo(IntStream.range(0, 500).boxed().toList());
  }
}
