package org.disse.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disse.check.CheckFixture.cause;
import static org.disse.check.CheckFixture.cell;
import static org.disse.check.CheckFixture.run;
import static org.disse.check.CheckFixture.study;

import java.util.List;
import java.util.Map;
import org.disse.cargo.Lipid;
import org.disse.cargo.MicroRna;
import org.disse.cargo.Peptide;
import org.disse.cargo.ProteinCargo;
import org.disse.cargo.Ribonucleoprotein;
import org.disse.cargo.SmallInterferingRna;
import org.disse.entry.Entry;
import org.disse.entry.EntryId;
import org.disse.evidence.Experiment;
import org.disse.evidence.Setting;
import org.disse.process.Process;
import org.disse.process.ProcessKind;
import org.disse.source.ExosomeSource;
import org.disse.source.VesicleKind;
import org.disse.target.Gene;
import org.disse.target.Metabolite;
import org.disse.target.ProteinComplex;
import org.disse.target.ProteinTarget;
import org.disse.target.Transcript;
import org.disse.term.Curie;
import org.disse.term.Prefix;
import org.disse.term.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PrefixCheckTest {
  private static final Check CHECK = new PrefixCheck();
  private static final Map<String, String> IDENTIFIERS =
      Map.of(
          "MONDO", "MONDO:0005155",
          "GO", "GO:0006914",
          "CL", "CL:0000632",
          "cellosaurus", "cellosaurus:5792",
          "uniprot", "uniprot:P01137",
          "hgnc", "hgnc:11766",
          "mirbase.mature", "mirbase.mature:MIMAT0000423",
          "CHEBI", "CHEBI:15365",
          "reactome", "reactome:R-HSA-5358351");

  private static Entry entry(String kind, Curie xref) {
    Entry.Builder builder =
        switch (kind) {
          case "cause" -> cause("e").toBuilder();
          case "cell" -> cell("e").toBuilder();
          case "pathway" ->
              Process.builder().id("e").label("e").kind(ProcessKind.SIGNALING_PATHWAY);
          case "component" ->
              Process.builder().id("e").label("e").kind(ProcessKind.CELLULAR_COMPONENT);
          case "mirna" -> MicroRna.builder().id("e").label("e");
          case "sirna" -> SmallInterferingRna.builder().id("e").label("e");
          case "cargo protein" -> ProteinCargo.builder().id("e").label("e");
          case "peptide" -> Peptide.builder().id("e").label("e");
          case "rnp" -> Ribonucleoprotein.builder().id("e").label("e");
          case "lipid" -> Lipid.builder().id("e").label("e");
          case "gene" -> Gene.builder().id("e").label("e");
          case "protein" -> ProteinTarget.builder().id("e").label("e");
          case "complex" -> ProteinComplex.builder().id("e").label("e");
          case "transcript" -> Transcript.builder().id("e").label("e");
          case "metabolite" -> Metabolite.builder().id("e").label("e");
          default -> ExosomeSource.builder().id("e").label("e").vesicle(VesicleKind.EXOSOME);
        };
    return builder.addXrefs(xref).build();
  }

  @ParameterizedTest
  @CsvSource({
    "cause, MONDO",
    "cell, CL cellosaurus",
    "pathway, GO reactome MONDO",
    "component, GO",
    "mirna, hgnc mirbase.mature",
    "sirna, hgnc CHEBI",
    "cargo protein, uniprot hgnc CHEBI",
    "peptide, uniprot hgnc CHEBI",
    "rnp, uniprot hgnc CHEBI GO reactome",
    "lipid, CHEBI",
    "gene, uniprot hgnc",
    "protein, uniprot hgnc CHEBI",
    "complex, uniprot hgnc CHEBI GO reactome",
    "transcript, hgnc mirbase.mature",
    "metabolite, CHEBI",
    "source, MONDO GO CL cellosaurus uniprot hgnc mirbase.mature CHEBI reactome"
  })
  void knowsWhichPrefixNamesWhat(String kind, String prefixes) {
    List<String> right =
        IDENTIFIERS.keySet().stream()
            .filter(
                prefix ->
                    run(CHECK, entry(kind, Curie.parse(IDENTIFIERS.getOrDefault(prefix, ""))))
                        .isEmpty())
            .toList();

    assertThat(right).containsExactlyInAnyOrder(prefixes.split(" ", -1));
  }

  @Test
  void findsAnIdentifierOfAnotherKind() {
    Entry cell = cell("hsc").toBuilder().xref("CL:0000632").xref("GO:0035733").build();

    assertThat(run(CHECK, cell))
        .containsExactly(
            Finding.builder()
                .code("unexpected-prefix")
                .severity(Severity.WARNING)
                .pointer("/cells/0/xrefs/1")
                .entry(EntryId.of("hsc"))
                .message(
                    "expected an identifier of a cell (CL, CLO, cellosaurus, mesh, EFO), but was"
                        + " 'GO:0035733'")
                .build());
  }

  @Test
  void judgesOnlyPrefixesOfTheRegistry() {
    assertThat(run(CHECK, cell("hsc").toBuilder().xref("acme:17").build())).isEmpty();
  }

  @Test
  void looksAtTermsToo() {
    Term human = Term.of("NCBITaxon:9606", "Homo sapiens");
    Term liver = Term.of("UBERON:0002107", "liver");
    Term toxin = Term.of("CHEBI:27385", "carbon tetrachloride");
    Experiment experiment = Experiment.builder().setting(Setting.IN_VIVO).species(liver).build();

    assertThat(
            run(
                    CHECK,
                    cause("toxic").toBuilder().addAgents(toxin, human, liver).build(),
                    cell("right").toBuilder().species(human).tissue(liver).build(),
                    cell("wrong").toBuilder().species(liver).tissue(human).build(),
                    study("li").toBuilder().addExperiments(experiment).build())
                .stream()
                .map(Finding::toString))
        .containsExactly(
            "warning unexpected-prefix /causes/0/agents/2/id expected an identifier of an agent"
                + " (CHEBI, NCBITaxon, mesh), but was 'UBERON:0002107'",
            "warning unexpected-prefix /cells/1/species/id expected an identifier of a species"
                + " (NCBITaxon), but was 'UBERON:0002107'",
            "warning unexpected-prefix /cells/1/tissue/id expected an identifier of a tissue"
                + " (UBERON), but was 'NCBITaxon:9606'",
            "warning unexpected-prefix /studies/0/experiments/0/species/id expected an identifier"
                + " of a species (NCBITaxon), but was 'UBERON:0002107'");
  }

  static List<PrefixRow> rows() {
    return PrefixRow.ROWS;
  }

  @ParameterizedTest
  @MethodSource("rows")
  void spellsPrefixesAsTheRegistryDoes(PrefixRow row) {
    assertThat(row.prefixes())
        .doesNotHaveDuplicates()
        .allSatisfy(prefix -> assertThat(Prefix.find(prefix)).map(Prefix::name).contains(prefix));
  }
}
