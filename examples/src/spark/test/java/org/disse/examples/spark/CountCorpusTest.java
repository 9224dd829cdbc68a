package org.disse.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.disse.examples.CorpusGenerator;
import org.disse.io.EntryLine;
import org.disse.io.EntryStream;
import org.disse.io.EntryWriter;
import org.disse.io.Preset;
import org.disse.io.StreamOptions;
import org.disse.io.catalog.Catalog;
import org.disse.knowledge.KnowledgeBase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A corpus of 100,000 lines on two cores of Spark, and on one machine without it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CountCorpusTest {
  private static final KnowledgeBase KNOWN = Catalog.load();
  private static final int LINES = 100_000;
  private static final int EVERY = 400;

  @TempDir private static Path folder = Path.of("");
  private final List<String> broken = new ArrayList<>();
  private Path corpus = Path.of("");
  private final SparkSession spark = CountCorpus.session("local[2]");

  /** Breaks off one line in four hundred; the first one is the header. */
  @BeforeAll
  void writeACorpusWithBrokenLines() throws IOException {
    Path whole = folder.resolve("whole.ndjson");
    CorpusGenerator entries = new CorpusGenerator(KNOWN, 5, LINES - KNOWN.entries().size());
    EntryWriter.write(whole, entries.header(), out -> entries.forEach(out::write));
    corpus = folder.resolve("corpus.ndjson");
    try (Stream<String> lines = Files.lines(whole);
        BufferedWriter out = Files.newBufferedWriter(corpus)) {
      int number = 0;
      for (String line : (Iterable<String>) lines::iterator) {
        boolean breaks = number++ % EVERY == EVERY - 1;
        String written = breaks ? line.substring(0, line.length() - 9) : line;
        if (breaks) {
          broken.add(written);
        }
        out.write(written + "\n");
      }
    }
  }

  @AfterAll
  void stop() {
    spark.stop();
  }

  @Test
  void isCountedAsOnOneMachineAndItsBadLinesAreKept() throws IOException {
    Path bad = folder.resolve("bad");

    Map<String, Long> counts = CountCorpus.count(spark, corpus.toString(), bad.toString());

    assertThat(broken).hasSize(LINES / EVERY);
    assertThat(counts)
        .containsEntry(CountCorpus.BAD, (long) broken.size())
        .isEqualTo(onOneMachine())
        .containsKeys("net negative", "net positive", "net none");
    assertThat(counts.keySet())
        .anyMatch(word -> word.startsWith("cargo "))
        .anyMatch(word -> word.startsWith("pathway "));
    // Counted once more by another library, which knows nothing of models.
    byPlainJson().forEach((word, count) -> assertThat(counts).containsEntry(word, count));
    assertThat(textsOf(bad)).containsExactlyInAnyOrderElementsOf(broken);
  }

  private Map<String, Long> onOneMachine() throws IOException {
    Tally tally = new Tally(KNOWN);
    long bad = 0;
    try (EntryStream stream = EntryStream.open(corpus, StreamOptions.of(Preset.STRICT))) {
      for (EntryLine line : stream) {
        if (line.entry().isPresent()) {
          tally.add(line.entry().get());
        } else {
          bad++;
        }
      }
    }
    Map<String, Long> counts = new TreeMap<>(tally.counts());
    counts.put(CountCorpus.BAD, bad);
    return counts;
  }

  private Map<String, Long> byPlainJson() throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    Set<String> left = new HashSet<>(broken);
    Map<String, Long> counts = new TreeMap<>();
    try (Stream<String> lines = Files.lines(corpus)) {
      for (String line :
          (Iterable<String>) lines.skip(1).filter(it -> !left.contains(it))::iterator) {
        JsonNode entry = mapper.readTree(line);
        counts.merge("entry " + entry.get("entry").asText(), 1L, Long::sum);
        Set<String> cargo = new HashSet<>();
        if (entry.get("entry").asText().equals("mechanism")) {
          for (JsonNode delivered : entry.path("cargo")) {
            if (!delivered.get("loading").asText().equals("depleted")) {
              cargo.add(delivered.get("cargo").asText());
            }
          }
        }
        cargo.forEach(id -> counts.merge("cargo " + id, 1L, Long::sum));
      }
    }
    assertThat(counts).hasSizeGreaterThan(50);
    return counts;
  }

  /** The lines themselves, without what is wrong with them. */
  private static List<String> textsOf(Path bad) throws IOException {
    List<String> texts = new ArrayList<>();
    try (Stream<Path> parts = Files.list(bad)) {
      for (Path part : (Iterable<Path>) parts::iterator) {
        if (part.getFileName().toString().startsWith("part-")) {
          for (String line : Files.readAllLines(part)) {
            texts.add(line.split("\t", 3)[2]);
          }
        }
      }
    }
    return texts;
  }
}
