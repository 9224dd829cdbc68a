package org.disse.io.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.disse.io.DisseJson;
import org.disse.io.export.ExportFormat;
import org.disse.io.export.Loss;
import org.disse.io.export.LossKind;
import org.disse.io.export.LossLedger;
import org.disse.io.export.Selection;
import org.disse.io.testing.Json;
import org.disse.knowledge.KnowledgeBase;
import org.disse.source.Cell;
import org.disse.source.CellKind;
import org.disse.term.Curie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Single values to KGX and back, beside what the ledger says of them. */
class KgxRoundTripTest {
  private record Trip(LossLedger ledger, KnowledgeBase back) {}

  private static Trip trip(KnowledgeBase base) throws IOException {
    ByteArrayOutputStream nodes = new ByteArrayOutputStream();
    ByteArrayOutputStream edges = new ByteArrayOutputStream();
    LossLedger ledger = ExportFormat.KGX.write(Selection.all(base), nodes, edges);
    return new Trip(
        ledger,
        ImportFormat.KGX
            .read(
                new ByteArrayInputStream(nodes.toByteArray()),
                new ByteArrayInputStream(edges.toByteArray()))
            .orThrow());
  }

  private static Cell.Builder cell(String id) {
    return Cell.builder().id(id).label("A cell").kind(CellKind.OTHER);
  }

  @ParameterizedTest
  @ValueSource(strings = {"CL:0000632", "hgnc:1034", "example:a", "stellate-cell"})
  void keepsAnXrefThatIsTheIdOfTheEntry(String id) throws IOException {
    for (String xref : List.of("CL:0000632", "hgnc:1034", "example:a", "disse:stellate-cell")) {
      KnowledgeBase base =
          KnowledgeBase.builder()
              .id("b")
              .title("B")
              .addCells(cell(id).addXrefs(Curie.parse(xref)).build())
              .build();

      Trip trip = trip(base);

      assertThat(trip.back().cells()).as("%s of %s", xref, id).isEqualTo(base.cells());
      assertThat(trip.ledger().losses())
          .extracting(Loss::field)
          .doesNotContain("/cells/*/id")
          .allMatch(field -> !field.equals("/cells/*/xrefs/*") || xref.startsWith("hgnc:"));
    }
  }

  /** Where there is no edge, nothing names the document. */
  @Test
  void saysOfTheIdOfTheDocumentWhatBecomesOfIt() throws IOException {
    for (String id : List.of("b", "example:b", "disse:b")) {
      Cell parent = cell("parent").build();
      Cell child = cell("child").addParents(parent.ref()).build();
      KnowledgeBase.Builder base = KnowledgeBase.builder().id(id).title("B").addCells(parent);

      Trip without = trip(base.build());
      Trip with = trip(base.addCells(child).build());

      assertThat(without.ledger().losses())
          .filteredOn(loss -> loss.pointer().equals("/id"))
          .extracting(Loss::kind)
          .containsExactly(LossKind.DROPPED);
      assertThat(without.back().id()).hasToString("kgx");
      assertThat(with.ledger().losses())
          .filteredOn(loss -> loss.pointer().equals("/id"))
          .extracting(Loss::toString)
          .containsExactly("renamed /id as 'disse:" + id + "'");
      assertThat(with.back().id()).hasToString(id);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"KGX", "INDRA"})
  void keepsObjectsWhoseNamesAreNumbers(String format) throws IOException {
    String unknown =
        "{\"1\":\"a\",\"0\":{\"2\":[{\"7\":null},{}],\"10\":[]},\"00\":true,\"1234567890\":1}";
    KnowledgeBase base =
        DisseJson.lenient()
            .read(
                "{\"disse\":\"1.0\",\"id\":\"b\",\"title\":\"B\",\"targets\":[{\"type\":\"gene\","
                    + "\"id\":\"t\",\"label\":\"t\"}],\"mechanisms\":[{\"id\":\"m\",\"label\":\"m\","
                    + "\"x\":"
                    + unknown
                    + ",\"steps\":[{\"subject\":\"t\",\"relation\":\"activates\",\"object\":\"t\","
                    + "\"2024\":"
                    + unknown
                    + "}]}]}");
    List<ByteArrayOutputStream> files = new ArrayList<>();
    ExportFormat there = ExportFormat.valueOf(format);
    there.endings().forEach(ending -> files.add(new ByteArrayOutputStream()));
    there.write(Selection.all(base), files.toArray(ByteArrayOutputStream[]::new));

    KnowledgeBase back =
        ImportFormat.valueOf(format)
            .read(
                files.stream()
                    .map(file -> new ByteArrayInputStream(file.toByteArray()))
                    .toArray(ByteArrayInputStream[]::new))
            .orThrow();

    assertThat(Json.parse(DisseJson.lenient().toText(back.mechanisms().get(0))))
        .isEqualTo(Json.parse(DisseJson.lenient().toText(base.mechanisms().get(0))));
  }
}
