package org.disse.io.diff;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.disse.entry.Entry;
import org.disse.entry.Section;
import org.disse.io.DisseJson;
import org.disse.io.DisseReadException;
import org.disse.knowledge.KnowledgeBase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SortedMergeTest {
  private static final String HEADER =
      "{\"entry\":\"header\",\"disse\":\"1.0\",\"id\":\"kb\",\"title\":\"T\"}\n";

  @TempDir private Path folder = Path.of("");
  private final List<Conflict> conflicts = new ArrayList<>();

  private static String cell(String id, String more) {
    return "{\"entry\":\"cell\",\"id\":\""
        + id
        + "\",\"label\":\"L\",\"kind\":\"other\""
        + more
        + "}\n";
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private SortedMerge.Counts merge(Path a, Path b, boolean inSpite) throws IOException {
    return SortedMerge.merge(a, b, folder.resolve("out.ndjson"), inSpite, conflicts::add);
  }

  @Test
  void unitesLineByLine() throws IOException {
    Path a = file("a.ndjson", HEADER + cell("a", "") + cell("c", ",\"synonyms\":[\"s\"]"));
    Path b =
        file(
            "b.ndjson",
            HEADER + cell("b", "") + cell("c", ",\"notes\":\"n\"") + "\n" + cell("d", "").strip());

    assertThat(merge(a, b, false)).isEqualTo(new SortedMerge.Counts(4, 1, 0, true));

    assertThat(folder.resolve("out.ndjson"))
        .hasContent(
            HEADER
                + cell("a", "")
                + cell("b", "")
                + "{\"entry\":\"cell\",\"id\":\"c\",\"label\":\"L\",\"synonyms\":[\"s\"],"
                + "\"kind\":\"other\",\"notes\":\"n\"}\n"
                + cell("d", ""));
  }

  @Test
  void writesNothingWhereThereAreConflictsUnlessToldTo() throws IOException {
    Path a = file("a.ndjson", HEADER + cell("c", ",\"notes\":\"a\""));
    Path b = file("b.ndjson", HEADER + cell("c", ",\"notes\":\"b\""));

    assertThat(merge(a, b, false)).isEqualTo(new SortedMerge.Counts(1, 1, 1, false));
    assertThat(folder).isDirectoryNotContaining(path -> path.toString().contains("out"));
    assertThat(conflicts)
        .singleElement()
        .hasToString(
            "both-changed cell c /notes: expected one value, but was added by both sides, each in"
                + " its way");

    assertThat(merge(a, b, true)).isEqualTo(new SortedMerge.Counts(1, 1, 1, true));
    assertThat(folder.resolve("out.ndjson")).hasContent(HEADER + cell("c", ",\"notes\":\"a\""));
  }

  @Test
  void refusesLinesThatAreNotSorted() throws IOException {
    Path a = file("a.ndjson", HEADER + cell("b", "") + "\n" + cell("a", ""));
    Path b = file("b.ndjson", HEADER);

    assertThatThrownBy(() -> merge(a, b, false))
        .isInstanceOfSatisfying(
            DisseReadException.class,
            e ->
                assertThat(e.report())
                    .hasToString(
                        "4:1 error unsorted-lines /id expected lines sorted by section and id,"
                            + " but was the cell 'a' behind the cell 'b'\n"));
    assertThat(folder).isDirectoryNotContaining(path -> path.toString().contains("out"));
  }

  @Test
  void refusesAnIdThatStandsTwice() throws IOException {
    Path a = file("a.ndjson", HEADER + cell("b", "") + cell("b", ""));

    assertThatThrownBy(() -> merge(a, a, false))
        .hasMessageContaining(
            "3:1 error duplicate-id /id expected an id of one entry, but was 'b' again");
  }

  @Test
  void tellsWhatIsWrongWithALineAndWhere() throws IOException {
    Path a = file("a.ndjson", HEADER + cell("a", "") + cell("b", ",\"notes\":7") + cell("c", ""));

    assertThatThrownBy(() -> merge(a, a, false))
        .isInstanceOfSatisfying(
            DisseReadException.class,
            e ->
                assertThat(e.report())
                    .hasToString(
                        "3:61 error wrong-type /notes expected a string, but was the number 7\n"));
  }

  @Test
  void tellsThatTheHeaderIsMissing() throws IOException {
    Path a = file("a.ndjson", cell("a", ""));

    assertThatThrownBy(() -> merge(a, a, false)).hasMessageContaining("1:1 error misplaced-header");
    assertThatThrownBy(() -> merge(file("e.ndjson", ""), a, false))
        .hasMessageContaining("error misplaced-header");
  }

  @Tag("long")
  @Test
  void givesWhatTheMergeInMemoryGives() throws IOException {
    Random random = new Random(31);
    DisseJson json = DisseJson.standard();
    int compared = 0;
    int inConflict = 0;
    for (int i = 0; i < 300; i++) {
      KnowledgeBase start = Documents.random(random);
      Edits edits = new Edits(random);
      KnowledgeBase a = edits.edited(start, 3);
      KnowledgeBase b = edits.edited(start, 3);
      json.write(a, folder.resolve("a.ndjson"));
      json.write(b, folder.resolve("b.ndjson.gz"));
      Path sortedA = folder.resolve("sa.ndjson.gz");
      Path sortedB = folder.resolve("sb.ndjson");
      assertThat(NdjsonSort.sort(folder.resolve("a.ndjson"), sortedA))
          .isEqualTo(a.entries().size());
      NdjsonSort.sort(folder.resolve("b.ndjson.gz"), sortedB);
      if (!Collections.disjoint(movedIds(a, b), movedIds(b, a))) {
        continue;
      }

      conflicts.clear();
      SortedMerge.Counts counts =
          SortedMerge.merge(sortedA, sortedB, folder.resolve("out.ndjson"), true, conflicts::add);

      compared++;
      inConflict += conflicts.isEmpty() ? 0 : 1;
      MergeResult whole = Merge.twoWay(json.read(sortedA), json.read(sortedB));
      assertThat(conflicts).containsExactlyInAnyOrderElementsOf(whole.conflicts());
      assertThat(counts.entries()).isEqualTo(whole.rest().entries().size());
      assertThat(sortedLines(json.ndjson().toText(whole.rest())))
          .isEqualTo(sortedLines(Files.readString(folder.resolve("out.ndjson"))));
    }
    assertThat(compared).isGreaterThan(200);
    assertThat(inConflict).isBetween(20, compared - 20);
  }

  /** Ids that stand in another section on the other side, which one line cannot tell. */
  private static List<Object> movedIds(KnowledgeBase a, KnowledgeBase b) {
    return a.entries().stream()
        .filter(entry -> b.find(entry.id()).filter(e -> e.section() != entry.section()).isPresent())
        .<Object>map(Entry::id)
        .toList();
  }

  private static List<String> sortedLines(String text) {
    return text.lines().sorted().toList();
  }

  @Test
  void sortsBySectionThenById() throws IOException {
    KnowledgeBase base = Documents.example();
    DisseJson.strict().write(base, folder.resolve("a.ndjson"));

    NdjsonSort.sort(folder.resolve("a.ndjson"), folder.resolve("s.ndjson"));

    KnowledgeBase sorted = DisseJson.strict().read(folder.resolve("s.ndjson"));
    for (Section section : Section.values()) {
      assertThat(sorted.entries(section))
          .extracting(Entry::id)
          .isSorted()
          .containsExactlyInAnyOrderElementsOf(
              base.entries(section).stream().map(Entry::id).toList());
    }
    assertThat(Files.readAllLines(folder.resolve("s.ndjson")))
        .containsExactlyInAnyOrderElementsOf(Files.readAllLines(folder.resolve("a.ndjson")));
  }

  /** Two files of 25 MB each through a heap of 24 MB. */
  @Tag("long")
  @Test
  void needsLittleMemory() throws Exception {
    Path a = folder.resolve("a.ndjson");
    Path b = folder.resolve("b.ndjson");
    writeShuffled(a, 0, 60_000);
    writeShuffled(b, 30_000, 90_000);

    String output = run("-Xmx24m", a, b, folder.resolve("out.ndjson"));

    assertThat(output).isEqualTo("Counts[entries=90000, both=30000, conflicts=0, written=true]");
    TreeSet<String> expected =
        IntStream.range(0, 90_000)
            .mapToObj(i -> "c" + i)
            .collect(Collectors.toCollection(TreeSet::new));
    try (Stream<String> lines = Files.lines(folder.resolve("out.ndjson"))) {
      assertThat(
              lines.skip(1).map(line -> line.replaceAll(".*\"id\":\"([^\"]*)\".*", "$1")).toList())
          .isEqualTo(List.copyOf(expected));
    }
  }

  private static void writeShuffled(Path file, int from, int to) throws IOException {
    List<Integer> numbers = new ArrayList<>(IntStream.range(from, to).boxed().toList());
    Collections.shuffle(numbers, new Random(from));
    String notes = ",\"notes\":\"" + "text ".repeat(60) + "\"";
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write(HEADER);
      for (int number : numbers) {
        out.write(cell("c" + number, notes));
      }
    }
  }

  private static String run(String heap, Path a, Path b, Path out) throws Exception {
    List<String> path = new ArrayList<>();
    for (Class<?> type : List.of(KnowledgeBase.class, JsonFactory.class)) {
      path.add(
          Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString());
    }
    path.add(Path.of("target/classes").toAbsolutePath().toString());
    path.add(Path.of("target/test-classes").toAbsolutePath().toString());
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                heap,
                "-XX:+UseSerialGC",
                "-cp",
                String.join(File.pathSeparator, path),
                SmallHeap.class.getName(),
                a.toString(),
                b.toString(),
                out.toString())
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    return output.strip();
  }
}
