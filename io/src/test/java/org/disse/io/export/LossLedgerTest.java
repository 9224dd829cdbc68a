package org.disse.io.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.disse.entry.EntryId;
import org.disse.io.catalog.Catalog;
import org.disse.io.testing.Json;
import org.disse.io.testing.Json.Arr;
import org.disse.io.testing.Json.Obj;
import org.disse.knowledge.KnowledgeBase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LossLedgerTest {
  private static final KnowledgeBase CATALOG = Catalog.load();

  @TempDir private Path folder = Path.of("");

  private static Stream<KnowledgeBase> bases() {
    return Stream.concat(Stream.of(CATALOG), IntStream.range(0, 40).mapToObj(Values::random));
  }

  private static LossLedger ledger(ExportFormat format, KnowledgeBase base) throws IOException {
    OutputStream[] streams =
        format.endings().stream()
            .map(ending -> OutputStream.nullOutputStream())
            .toArray(OutputStream[]::new);
    return format.write(Selection.all(base), streams);
  }

  /** The values are told, and looked for in the output, without any code of the exporters. */
  @ParameterizedTest
  @EnumSource
  void everyValueIsInTheOutputOrInTheLedger(ExportFormat format) {
    bases()
        .forEach(
            base -> {
              Map<String, String> values = Values.of(base);
              Exported output = Exported.of(format.toBytes(Selection.all(base)));
              Map<String, Loss> losses = losses(format, base);
              assertThat(values.keySet()).containsAll(losses.keySet());
              values.forEach(
                  (pointer, value) -> {
                    Loss loss = losses.get(pointer);
                    String sought = loss == null ? value : loss.written().orElse("");
                    assertThat(output.holds(sought))
                        .as("%s %s = %s, %s", format, pointer, sought, loss)
                        .isTrue();
                  });
            });
  }

  private static Map<String, Loss> losses(ExportFormat format, KnowledgeBase base) {
    try {
      LossLedger ledger = ledger(format, base);
      assertThat(ledger.values()).isEqualTo(Values.of(base).size());
      return ledger.losses().stream().collect(Collectors.toMap(Loss::pointer, Function.identity()));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @ParameterizedTest
  @EnumSource
  void theSameEntriesGiveTheSameBytes(ExportFormat format) {
    Map<String, byte[]> first = format.toBytes(Selection.all(CATALOG));
    Map<String, byte[]> second = format.toBytes(Selection.all(Catalog.load().toBuilder().build()));

    assertThat(first.keySet()).containsExactlyElementsOf(format.endings());
    first.forEach((ending, bytes) -> assertThat(second.get(ending)).isEqualTo(bytes));
  }

  @ParameterizedTest
  @EnumSource
  void aSelectionTellsOfItsEntriesAlone(ExportFormat format) throws IOException {
    List<EntryId> chosen = List.of(CATALOG.mechanisms().get(0).id());

    Map<String, byte[]> files = format.toBytes(Selection.of(CATALOG, chosen));
    LossLedger ledger =
        format.write(
            Selection.of(CATALOG, chosen),
            format.endings().stream()
                .map(ending -> OutputStream.nullOutputStream())
                .toArray(OutputStream[]::new));

    assertThat(ledger.losses().stream().flatMap(loss -> loss.entry().stream()).distinct())
        .isSubsetOf(chosen);
    assertThat(Exported.of(files).holds(chosen.get(0).value())).isTrue();
    assertThat(Exported.of(files).holds(CATALOG.mechanisms().get(1).id().value())).isFalse();
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
    List<byte[]> bytes = List.copyOf(format.toBytes(Selection.all(CATALOG)).values());
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
  void groupsAndCountsWithSamples() throws IOException {
    LossLedger ledger = ledger(ExportFormat.TSV, CATALOG);

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
    LossLedger ledger = ledger(ExportFormat.TSV, CATALOG);
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
