package org.disse.io.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.disse.entry.Section;
import org.disse.io.DisseJson;
import org.disse.io.ReadResult;
import org.disse.io.catalog.Catalog;
import org.disse.io.export.ExportFormat;
import org.disse.io.export.Loss;
import org.disse.io.export.LossKind;
import org.disse.io.export.LossLedger;
import org.disse.io.export.Selection;
import org.disse.io.testing.Json;
import org.disse.io.testing.Json.Arr;
import org.disse.io.testing.Json.Member;
import org.disse.io.testing.Json.Obj;
import org.disse.io.testing.RandomDocuments;
import org.disse.knowledge.KnowledgeBase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** There and back: what is missing then is what the ledger has named, and nothing else. */
class RoundTripTest {
  private static Stream<KnowledgeBase> bases() {
    return Stream.concat(
        Stream.of(Catalog.load()),
        IntStream.range(0, 40)
            .mapToObj(
                seed ->
                    DisseJson.strict()
                        .read(Json.compact(RandomDocuments.document(new Random(seed), 4)))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"KGX", "INDRA"})
  void losesWhatTheLedgerNamesAndNothingElse(String name) {
    bases()
        .forEach(
            base -> {
              try {
                check(ExportFormat.valueOf(name), ImportFormat.valueOf(name), base);
              } catch (IOException e) {
                throw new AssertionError(e);
              }
            });
  }

  private static void check(ExportFormat there, ImportFormat back, KnowledgeBase base)
      throws IOException {
    ByteArrayOutputStream[] streams =
        there.endings().stream()
            .map(ending -> new ByteArrayOutputStream())
            .toArray(ByteArrayOutputStream[]::new);
    LossLedger ledger = there.write(Selection.all(base), streams);
    ReadResult<KnowledgeBase> result =
        back.read(
            Stream.of(streams)
                .map(stream -> new ByteArrayInputStream(stream.toByteArray()))
                .toArray(InputStream[]::new));

    Set<String> lost =
        ledger.losses().stream()
            .filter(loss -> loss.kind() != LossKind.RENAMED)
            .map(Loss::pointer)
            .collect(Collectors.toSet());
    Obj document = (Obj) Json.parse(DisseJson.strict().toText(base));
    Map<String, Object> expected = entries((Obj) pruned(document, "", lost).orElse(Obj.of()));
    KnowledgeBase again = result.orThrow();
    Map<String, Object> actual = entries((Obj) Json.parse(DisseJson.strict().toText(again)));
    assertThat(actual.keySet()).containsExactlyInAnyOrderElementsOf(expected.keySet());
    expected.forEach(
        (id, entry) ->
            assertThat(Json.pretty(Objects.requireNonNull(actual.get(id))))
                .as("%s", there)
                .isEqualTo(Json.pretty(entry)));
    assertThat(result.report().findings()).isEmpty();
    assertThat(result.leftOut()).isZero();
  }

  /** What is left once the lost values are taken away, and what has become empty by that. */
  private static Optional<Object> pruned(Object value, String pointer, Set<String> lost) {
    if (lost.contains(pointer)) {
      return Optional.empty();
    }
    if (value instanceof Obj object && !object.members().isEmpty()) {
      Obj left = Obj.of();
      for (Member member : object.members()) {
        String name = member.name().replace("~", "~0").replace("/", "~1");
        pruned(member.value(), pointer + "/" + name, lost)
            .ifPresent(kept -> left.with(member.name(), kept));
      }
      return left.members().isEmpty() ? Optional.empty() : Optional.of(left);
    }
    if (value instanceof Arr array && !array.items().isEmpty()) {
      Arr left = Arr.of();
      for (int i = 0; i < array.items().size(); i++) {
        pruned(array.items().get(i), pointer + "/" + i, lost).ifPresent(left.items()::add);
      }
      return left.items().isEmpty() ? Optional.empty() : Optional.of(left);
    }
    return Optional.of(value);
  }

  /** The entries of all sections by id; their order is that in which they are first spoken of. */
  private static Map<String, Object> entries(Obj document) {
    Map<String, Object> entries = new TreeMap<>();
    for (Section section : Section.values()) {
      if (document.has(section.plural())) {
        ((Arr) document.get(section.plural()))
            .items()
            .forEach(entry -> entries.put(section + " " + ((Obj) entry).get("id"), entry));
      }
    }
    return entries;
  }
}
