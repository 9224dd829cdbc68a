package org.disse.io.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.disse.source.Cell;
import org.disse.source.CellKind;
import org.disse.io.export.ExportFormat;
import org.disse.io.export.Loss;
import org.disse.io.export.LossLedger;
import org.disse.io.export.Selection;
import org.disse.knowledge.KnowledgeBase;
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
}
