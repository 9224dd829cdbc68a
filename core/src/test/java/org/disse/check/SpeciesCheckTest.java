package org.disse.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disse.check.CheckFixture.run;

import org.disse.cargo.Cargo;
import org.disse.cargo.MicroRna;
import org.disse.cargo.ProteinCargo;
import org.disse.entry.EntryId;
import org.disse.mechanism.DeliveredCargo;
import org.disse.mechanism.Loading;
import org.disse.mechanism.Mechanism;
import org.disse.source.Cell;
import org.disse.source.ExosomeSource;
import org.disse.source.VesicleKind;
import org.disse.term.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeciesCheckTest {
  private static final Check CHECK = new SpeciesCheck();
  private static final Term HUMAN = Term.of("NCBITaxon:9606", "Homo sapiens");
  private static final Term MOUSE = Term.of("NCBITaxon:10090", "Mus musculus");
  private static final MicroRna MIRNA =
      MicroRna.builder().id("mir").label("mir").species(HUMAN).build();
  private static final ExosomeSource SOURCE =
      ExosomeSource.builder()
          .id("exosomes")
          .label("exosomes")
          .vesicle(VesicleKind.EXOSOME)
          .cell(Cell.ref("msc"))
          .build();

  private static final Cell CELL = CheckFixture.cell("msc");

  private static ExosomeSource source(Term species) {
    return SOURCE.toBuilder().species(species).build();
  }

  private static Mechanism mechanism(Loading loading) {
    return Mechanism.builder()
        .id("m")
        .label("m")
        .source(SOURCE.ref())
        .addCargo(DeliveredCargo.builder().cargo(Cargo.ref("mir")).loading(loading).build())
        .build();
  }

  @Test
  void findsAMirnaOfAnotherSpecies() {
    assertThat(run(CHECK, source(MOUSE), MIRNA, mechanism(Loading.ENDOGENOUS)))
        .containsExactly(
            Finding.builder()
                .code("species-mismatch")
                .severity(Severity.INFO)
                .pointer("/mechanisms/0/cargo/0/cargo")
                .entry(EntryId.of("m"))
                .message(
                    "expected a miRNA of the species of the source ('Mus musculus'), but was 'mir'"
                        + " of 'Homo sapiens'")
                .build());
  }

  @Test
  void takesTheSpeciesOfTheCellWhereTheSourceStatesNone() {
    Cell mouse = CELL.toBuilder().species(MOUSE).build();
    Mechanism mechanism = mechanism(Loading.ENDOGENOUS);

    assertThat(run(CHECK, mouse, SOURCE, MIRNA, mechanism)).hasSize(1);
    assertThat(run(CHECK, mouse, source(HUMAN), MIRNA, mechanism)).isEmpty();
  }

  @Test
  void comparesWhatIsStated() {
    MicroRna any = MicroRna.builder().id("mir").label("mir").build();
    Mechanism mechanism = mechanism(Loading.ENDOGENOUS);

    assertThat(run(CHECK, source(HUMAN), MIRNA, mechanism)).isEmpty();
    assertThat(run(CHECK, CELL, SOURCE, MIRNA, mechanism)).isEmpty();
    assertThat(run(CHECK, source(MOUSE), any, mechanism)).isEmpty();
    assertThat(run(CHECK, MIRNA, mechanism)).isEmpty();
    assertThat(run(CHECK, source(MOUSE), mechanism)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "ENDOGENOUS, 1",
    "UNKNOWN, 1",
    "OVEREXPRESSED, 0",
    "LOADED, 0",
    "SURFACE_DISPLAYED, 0",
    "DEPLETED, 0"
  })
  void asksWhatASourceCarriesByNature(Loading loading, int count) {
    assertThat(run(CHECK, source(MOUSE), MIRNA, mechanism(loading))).hasSize(count);
  }

  @Test
  void asksMirnasOnly() {
    Cargo protein = ProteinCargo.builder().id("mir").label("mir").species(HUMAN).build();

    assertThat(run(CHECK, source(MOUSE), protein, mechanism(Loading.ENDOGENOUS))).isEmpty();
  }

  @Test
  void goesByTheIdentifierOfTheSpecies() {
    Term man = Term.of("NCBITaxon:9606", "human");

    assertThat(run(CHECK, source(man), MIRNA, mechanism(Loading.ENDOGENOUS))).isEmpty();
  }
}
