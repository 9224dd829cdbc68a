package org.disse.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disse.check.CheckFixture.run;
import static org.disse.check.CheckFixture.study;

import java.util.List;
import java.util.Map;
import org.disse.entry.Entry;
import org.disse.source.Cell;
import org.disse.source.CellKind;
import org.disse.term.Curie;
import org.disse.term.Term;
import org.disse.term.Vocabulary;
import org.junit.jupiter.api.Test;

class LabelCheckTest {
  private static final Check CHECK =
      new LabelCheck(
          Vocabulary.of(
              Map.of(
                  Curie.parse("CL:0000632"), List.of("hepatic stellate cell", "Ito cell"),
                  Curie.parse("CL:0000182"), List.of("hepatocyte"),
                  Curie.parse("mesh:D055166"), List.of("Hepatic Stellate Cells"),
                  Curie.parse("mesh:D022781"), List.of("Hepatocytes"),
                  Curie.parse("NCBITaxon:9606"), List.of("Homo sapiens", "human"),
                  Curie.parse("NCBITaxon:10090"), List.of("Mus musculus", "mouse"))));

  private static Cell cell(String label, String... xrefs) {
    Cell.Builder builder = Cell.builder().id("c").label(label).kind(CellKind.STROMAL);
    for (String xref : xrefs) {
      builder.xref(xref);
    }
    return builder.build();
  }

  private static List<String> found(Entry... entries) {
    return run(CHECK, entries).stream().map(Finding::toString).toList();
  }

  @Test
  void findsAnIdentifierOfSomethingElse() {
    assertThat(found(cell("Hepatocyte", "CL:0000632")))
        .containsExactly(
            "warning label-mismatch /cells/0/xrefs/0 expected an identifier of 'Hepatocyte', but"
                + " was 'CL:0000632' (hepatic stellate cell) (did you mean CL:0000182?)");
    assertThat(found(cell("LX-2", "CL:0000632")))
        .containsExactly(
            "warning label-mismatch /cells/0/xrefs/0 expected an identifier of 'LX-2', but was"
                + " 'CL:0000632' (hepatic stellate cell)");
  }

  @Test
  void findsTheOneThatDoesNotAgreeWithTheOthers() {
    assertThat(found(cell("hepatocyte", "CL:0000182", "mesh:D055166")))
        .containsExactly(
            "warning label-mismatch /cells/0/xrefs/1 expected an identifier of 'hepatocyte', but"
                + " was 'mesh:D055166' (Hepatic Stellate Cells) (did you mean mesh:D022781?)");
  }

  @Test
  void findsTheLabelWhereNoIdentifierAgrees() {
    assertThat(found(cell("hepatic stelate cell", "CL:0000632", "mesh:D055166")))
        .containsExactly(
            "warning label-mismatch /cells/0/label expected a name of CL:0000632 ('hepatic stellate"
                + " cell'), but was 'hepatic stelate cell' (did you mean 'hepatic stellate"
                + " cell'?)");
  }

  @Test
  void findsATermThatIsCalledOtherwise() {
    Cell cell = cell("x");

    assertThat(found(cell.toBuilder().species(Term.of("NCBITaxon:9606", "mouse")).build()))
        .containsExactly(
            "warning label-mismatch /cells/0/species/label expected a name of NCBITaxon:9606 ('Homo"
                + " sapiens'), but was 'mouse' (did you mean NCBITaxon:10090?)");
    assertThat(found(cell.toBuilder().species(Term.of("NCBITaxon:9606", "Homo sapeins")).build()))
        .containsExactly(
            "warning label-mismatch /cells/0/species/label expected a name of NCBITaxon:9606 ('Homo"
                + " sapiens'), but was 'Homo sapeins' (did you mean 'Homo sapiens'?)");
  }

  @Test
  void namesTheEntry() {
    assertThat(run(CHECK, cell("LX-2", "CL:0000632")))
        .singleElement()
        .satisfies(finding -> assertThat(finding.entry()).hasToString("Optional[c]"));
  }

  @Test
  void takesSynonymsOnEitherSide() {
    assertThat(found(cell("Ito cells", "CL:0000632"))).isEmpty();
    assertThat(
            found(
                cell("HSC", "CL:0000632").toBuilder().addSynonyms("hepatic stellate cell").build()))
        .isEmpty();
    assertThat(found(cell("x").toBuilder().species(Term.of("NCBITaxon:9606", "human")).build()))
        .isEmpty();
  }

  @Test
  void saysNothingOfIdentifiersThatItDoesNotKnow() {
    assertThat(found(cell("x", "CL:0000001", "foo:bar"))).isEmpty();
    assertThat(found(cell("x").toBuilder().species(Term.of("NCBITaxon:1", "y")).build())).isEmpty();
  }

  @Test
  void saysNothingOfLabelsThatAreDerived() {
    assertThat(found(study("s").toBuilder().addXrefs(Curie.parse("CL:0000632")).build())).isEmpty();
  }
}
