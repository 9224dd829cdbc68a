package org.disse.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.disse.knowledge.KnowledgeBase;
import org.disse.source.Cell;
import org.disse.source.CellKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nobody sees half of a file that is being written. */
class WritingMeanwhileTest {
  private static final DisseJson JSON = DisseJson.strict();
  private static final KnowledgeBase GOOD = KnowledgeBase.builder().id("a").title("A").build();

  @TempDir private Path folder = Path.of("");

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void isSeenWholeByWhoReadsMeanwhile() throws Exception {
    Path file = folder.resolve("a.json");
    List<KnowledgeBase> versions =
        Stream.of("x", "y")
            .map(letter -> GOOD.toBuilder().description(letter.repeat(300_000)).build())
            .toList();
    JSON.write(versions.get(0), file);
    AtomicBoolean enough = new AtomicBoolean();
    AtomicInteger written = new AtomicInteger();
    FutureTask<Void> writing =
        new FutureTask<>(
            () -> {
              while (!enough.get()) {
                JSON.write(versions.get(written.incrementAndGet() % 2), file);
              }
              return null;
            });
    new Thread(writing).start();
    Set<KnowledgeBase> seen = new HashSet<>();
    try {
      for (int i = 0; i < 200 || seen.size() < 2 || written.get() < 20; i++) {
        assertThat(writing.isDone()).as("the writer is at an end").isFalse();
        ReadResult<KnowledgeBase> read = JSON.tryRead(file);
        assertThat(read.report().findings()).isEmpty();
        seen.add(read.orThrow());
      }
    } finally {
      enough.set(true);
    }
    writing.get();

    assertThat(seen).containsExactlyInAnyOrderElementsOf(versions);
    assertThat(names()).containsExactly("a.json");
  }

  /** Whoever reads, at whatever moment: a large part is written already, and none of it there. */
  @Test
  void isNotSeenBeforeItsEnd() throws IOException {
    KnowledgeBase next = GOOD.toBuilder().title("B").build();
    for (String name : List.of("a.json", "a.json.gz", "a.ndjson", "a.ndjson.gz")) {
      Path file = folder.resolve(name);
      JSON.write(GOOD, file);
      int[] reads = {0};

      EntryWriter.write(
          file,
          next,
          out -> {
            for (int i = 0; i < 300; i++) {
              String label = "x".repeat(2000) + i;
              out.write(Cell.builder().id("c" + i).label(label).kind(CellKind.OTHER).build());
              if (i % 60 == 59) {
                assertThat(JSON.read(file)).isEqualTo(GOOD);
                reads[0]++;
              }
            }
          });

      assertThat(reads[0]).isEqualTo(5);
      assertThat(JSON.read(file).cells()).hasSize(300);
    }
  }
}
