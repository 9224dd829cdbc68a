package org.disse.io.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.disse.entry.EntryId;
import org.disse.io.DisseJson;
import org.disse.io.catalog.Catalog;
import org.disse.io.export.Kept.Place;
import org.disse.io.testing.Json;
import org.disse.io.testing.Json.Arr;
import org.disse.io.testing.Json.Obj;
import org.disse.knowledge.KnowledgeBase;
import org.disse.target.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LossLedgerTest {
  private static final KnowledgeBase CATALOG = Catalog.load();

  @TempDir private Path folder = Path.of("");

  /** The documents to try, each told once for all formats. */
  private static final List<Sample> SAMPLES =
      Stream.of(
              Stream.of(CATALOG),
              IntStream.range(0, 40).mapToObj(Values::random),
              IntStream.range(0, 10).mapToObj(Values::withUnknowns))
          .flatMap(Function.identity())
          .map(Sample::of)
          .toList();

  private static final Sample OF_CATALOG = SAMPLES.get(0);

  private record Sample(
      KnowledgeBase base,
      Map<String, String> values,
      Map<String, Place> places,
      Map<ExportFormat, Written> written) {
    static Sample of(KnowledgeBase base) {
      Obj document = (Obj) Json.parse(DisseJson.strict().toText(base));
      Map<String, String> values = Values.of(base);
      Map<String, Place> places = new HashMap<>();
      values.keySet().forEach(pointer -> places.put(pointer, Place.of(document, pointer)));
      return new Sample(base, values, places, new ConcurrentHashMap<>());
    }

    /** Written once, for all tests that only look at it. */
    Written in(ExportFormat format) {
      return written.computeIfAbsent(format, key -> Written.of(key, Selection.all(base)));
    }
  }

  /** What a format writes, and what it says of that. */
  private record Written(Map<String, byte[]> files, LossLedger ledger) {
    static Written of(ExportFormat format, Selection what) {
      Map<String, ByteArrayOutputStream> streams = new LinkedHashMap<>();
      format.endings().forEach(ending -> streams.put(ending, new ByteArrayOutputStream()));
      try {
        LossLedger ledger =
            format.write(what, streams.values().toArray(ByteArrayOutputStream[]::new));
        Map<String, byte[]> files = new LinkedHashMap<>();
        streams.forEach((ending, stream) -> files.put(ending, stream.toByteArray()));
        return new Written(files, ledger);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /**
   * The values are told, and looked for at their very places in the output, without any code of the
   * exporters.
   */
  @ParameterizedTest
  @EnumSource
  void everyValueIsAtItsPlaceOrInTheLedger(ExportFormat format) {
    for (Sample sample : SAMPLES) {
      Written written = sample.in(format);
      LossLedger ledger = written.ledger();
      Map<String, Loss> losses =
          ledger.losses().stream().collect(Collectors.toMap(Loss::pointer, Function.identity()));
      Kept kept = Kept.in(format, written.files());

      assertThat(ledger.values()).isEqualTo(sample.values().size());
      // Not containsAll of AssertJ, which compares each with each.
      assertThat(sample.values().keySet().containsAll(losses.keySet())).as("%s", format).isTrue();
      List<String> lies = new ArrayList<>();
      sample
          .places()
          .forEach(
              (pointer, place) -> {
                Loss loss = losses.get(pointer);
                Optional<String> text =
                    loss == null
                        ? Optional.ofNullable(sample.values().get(pointer))
                        : loss.written();
                text.filter(sought -> !kept.holds(place, sought))
                    .ifPresent(sought -> lies.add(pointer + " = " + sought + ", " + loss));
              });
      assertThat(lies).as("%s", format).isEmpty();
    }
  }

  /** Else the test above would believe too much. */
  @ParameterizedTest
  @EnumSource
  void aValueIsNotAtThePlaceOfAnother(ExportFormat format) {
    Kept kept = Kept.in(format, OF_CATALOG.in(format).files());
    List<Target> targets = CATALOG.targets();
    int checked = 0;
    for (int i = 0; i < targets.size(); i++) {
      Place place = Objects.requireNonNull(OF_CATALOG.places().get("/targets/" + i + "/label"));
      if (kept.holds(place, targets.get(i).label())) {
        checked++;
        assertThat(kept.holds(place, targets.get((i + 1) % targets.size()).label())).isFalse();
      }
    }
    assertThat(checked).isGreaterThan(20);
  }

  @ParameterizedTest
  @EnumSource
  void theSameEntriesGiveTheSameBytes(ExportFormat format) {
    Map<String, byte[]> first = OF_CATALOG.in(format).files();
    Map<String, byte[]> second = format.toBytes(Selection.all(Catalog.load().toBuilder().build()));

    assertThat(first.keySet()).containsExactlyElementsOf(format.endings());
    first.forEach((ending, bytes) -> assertThat(second.get(ending)).isEqualTo(bytes));
  }

  @ParameterizedTest
  @EnumSource
  void aSelectionTellsOfItsEntriesAlone(ExportFormat format) {
    List<EntryId> chosen = List.of(CATALOG.mechanisms().get(0).id());

    Written written = Written.of(format, Selection.of(CATALOG, chosen));
    Exported exported = Exported.of(written.files());

    assertThat(written.ledger().losses().stream().flatMap(loss -> loss.entry().stream()).distinct())
        .isSubsetOf(chosen);
    assertThat(exported.holds(chosen.get(0).value())).isTrue();
    assertThat(exported.holds(CATALOG.mechanisms().get(1).id().value())).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void leavesNoFileIfWritingFails(ExportFormat format) {
    Path file = folder.resolve("nowhere").resolve("a.x");

    assertThatThrownBy(() -> format.write(CATALOG, file)).isInstanceOf(IOException.class);

    assertThat(folder).isEmptyDirectory();
  }

  @ParameterizedTest
  @EnumSource
  void writesTheSameToFilesAndCompressesByName(ExportFormat format) throws IOException {
    Path file = folder.resolve("a.x.gz");

    format.write(CATALOG, file);

    List<Path> written = format.files(file);
    List<byte[]> bytes = List.copyOf(OF_CATALOG.in(format).files().values());
    for (int i = 0; i < written.size(); i++) {
      try (var packed = new java.util.zip.GZIPInputStream(Files.newInputStream(written.get(i)))) {
        assertThat(packed.readAllBytes()).isEqualTo(bytes.get(i));
      }
    }
    try (Stream<Path> all = Files.list(folder)) {
      assertThat(all).containsExactlyInAnyOrderElementsOf(written);
    }
  }

  @Test
  void groupsAndCountsWithSamples() {
    LossLedger ledger = OF_CATALOG.in(ExportFormat.TSV).ledger();

    assertThat(ledger.groups(2))
        .allSatisfy(group -> assertThat(group.samples()).hasSizeBetween(1, 2))
        .extracting(LossGroup::count)
        .satisfies(
            counts ->
                assertThat(counts.stream().mapToInt(count -> (int) count).sum())
                    .isEqualTo(ledger.losses().size()));
    assertThat(ledger.summary(1))
        .startsWith("tsv: " + ledger.values() + " values, ")
        .contains("/studies/*/experiments/*/setting: a claim has no such column\n  dropped /stud");
  }

  @Test
  void writesJsonAndTables() throws IOException {
    LossLedger ledger = OF_CATALOG.in(ExportFormat.TSV).ledger();
    ByteArrayOutputStream table = new ByteArrayOutputStream();
    Path json = folder.resolve("ledger.json");

    ledger.writeTsv(table);
    ledger.write(json);

    assertThat(table.toString(UTF_8).lines())
        .hasSize(ledger.losses().size() + 1)
        .allSatisfy(row -> assertThat(row.split("\t", -1)).hasSize(5));
    Obj written = (Obj) Json.parse(Files.readString(json));
    assertThat(((Arr) written.get("losses")).items()).hasSize(ledger.losses().size());
    ledger.write(folder.resolve("ledger.tsv"));
    assertThat(folder.resolve("ledger.tsv")).hasBinaryContent(table.toByteArray());
  }
}
