package org.disse.io.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.disse.cargo.Cargo;
import org.disse.cargo.CargoKind;
import org.disse.cause.FibrosisCause;
import org.disse.entry.Entry;
import org.disse.evidence.Basis;
import org.disse.evidence.Setting;
import org.disse.knowledge.KnowledgeBase;
import org.disse.knowledge.MechanismQuery;
import org.disse.mechanism.Mechanism;
import org.disse.mechanism.MechanismKind;
import org.disse.process.Process;
import org.disse.reason.Appraisal;
import org.disse.reason.RankedCargo;
import org.disse.reason.Tiered;
import org.disse.source.Cell;
import org.disse.source.ExosomeSource;
import org.disse.target.Target;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The examples of {@link MechanismQuery} and {@link Appraisal}, on the bundled knowledge base. */
class CatalogQueriesTest {
  private final KnowledgeBase base = Catalog.load();

  private List<Mechanism> those(Predicate<Mechanism> wanted) {
    return base.mechanisms().stream().filter(wanted).toList();
  }

  @Nested
  class Mechanisms {
    @Test
    void ofCauseAndCarryingAKindOfCargo() {
      List<Mechanism> found =
          base.findMechanisms()
              .ofCause(FibrosisCause.ref("ccl4"))
              .carrying(CargoKind.MICRO_RNA)
              .list();

      assertThat(found)
          .isNotEmpty()
          .isEqualTo(
              those(
                  mechanism ->
                      mechanism.causes().stream()
                              .anyMatch(
                                  cause -> Set.of("ccl4", "den-ccl4").contains(cause.id().value()))
                          && mechanism.cargo().stream()
                              .flatMap(delivered -> base.find(delivered.cargo()).stream())
                              .anyMatch(cargo -> cargo.kind() == CargoKind.MICRO_RNA)));
    }

    @Test
    void ofOneKind() {
      assertThat(base.findMechanisms().ofKind(MechanismKind.BACKGROUND).count()).isEqualTo(22);
    }

    @Test
    void ofACauseAndItsKinds() {
      assertThat(base.findMechanisms().ofCause(FibrosisCause.ref("steatotic-liver-disease")).list())
          .extracting(mechanism -> mechanism.id().value())
          .contains("disease-masld", "disease-mash", "human-umbilical-cord-msc-exosome-nrf2-nqo1");
    }

    @Test
    void fromADonorCellAndItsKinds() {
      assertThat(base.findMechanisms().fromCell(Cell.ref("mesenchymal-stem-cell")).list())
          .extracting(mechanism -> mechanism.id().value())
          .contains("cp-msc-mir-125b-hedgehog") // chorionic plate < placenta < MSC
          .doesNotContain("esc-3d-mir-6766-3p-tgfbr2");
    }

    @Test
    void fromOneSource() {
      assertThat(base.findMechanisms().fromSource(ExosomeSource.ref("adipose-msc-exosome")).list())
          .isNotEmpty()
          .isEqualTo(
              those(
                  mechanism ->
                      mechanism
                          .source()
                          .filter(ExosomeSource.ref("adipose-msc-exosome")::equals)
                          .isPresent()));
    }

    @Test
    void carryingOneCargo() {
      assertThat(base.findMechanisms().carrying(Cargo.ref("mir-27b-3p")).list())
          .extracting(mechanism -> mechanism.id().value())
          .containsExactly("human-umbilical-cord-msc-mir-27b-3p-yap1-loxl2");
    }

    @Test
    void carryingAKindOfCargo() {
      assertThat(base.findMechanisms().carrying(CargoKind.CIRCULAR_RNA).list())
          .extracting(mechanism -> mechanism.id().value())
          .contains("msc-circ-dido1-pten-akt", "human-placenta-msc-circ-rbm23-mir-139-5p-rrm2");
    }

    @Test
    void actingOnATarget() {
      assertThat(base.findMechanisms().actingOn(Target.ref("yap1")).list())
          .isNotEmpty()
          .isEqualTo(
              those(
                  mechanism ->
                      mechanism.steps().stream()
                          .anyMatch(step -> step.object().equals(Target.ref("yap1")))));
    }

    @Test
    void throughAProcess() {
      assertThat(base.findMechanisms().through(Process.ref("autophagy")).list())
          .extracting(mechanism -> mechanism.id().value())
          .contains("adipose-msc-mir-181-5p-autophagy", "background-autophagy");
    }

    @Test
    void inARecipientCellAndItsKinds() {
      assertThat(base.findMechanisms().inRecipient(Cell.ref("macrophage")).list())
          .extracting(mechanism -> mechanism.id().value())
          .contains("msc-mir-148a-klf6-stat3", "amnion-msc-ev-tlr4-kupffer");
    }

    @Test
    void inASettingOrOneNearerToPatients() {
      List<Mechanism> all = base.findMechanisms().inSetting(Setting.IN_VIVO).list();
      List<Mechanism> supported = base.findMechanisms().supportedBy(Setting.IN_VIVO).list();

      assertThat(all).containsAll(supported);
      assertThat(all)
          .extracting(Entry::id)
          .contains(Mechanism.ref("cp-msc-mir-125b-hedgehog").id()); // with donor cells
      assertThat(supported)
          .extracting(Entry::id)
          .doesNotContain(Mechanism.ref("cp-msc-mir-125b-hedgehog").id());
      assertThat(base.findMechanisms().supportedBy(Setting.CLINICAL).list()).isEmpty();
    }

    @Test
    void supportedByAKindOfTest() {
      assertThat(base.findMechanisms().supportedBy(Basis.KNOCKDOWN).list())
          .extracting(mechanism -> mechanism.id().value())
          .contains(
              "human-umbilical-cord-msc-gpx1-oxidative-injury",
              "human-umbilical-cord-msc-becn1-ferroptosis");
    }
  }

  @Nested
  class Ranking {
    private final List<RankedCargo> ranking = Appraisal.of(base, new Tiered()).ranking();

    @Test
    void putsInVivoKnockdownBeforeCultureBeforeWhatIsUnsettled() {
      assertThat(rank("gpx1-protein")).isLessThan(rank("mir-27b-3p"));
      assertThat(rank("mir-27b-3p")).isLessThan(rank("mir-125b-5p")); // in vivo: donor cells given
      assertThat(rank("mir-125b-5p")).isLessThan(rank("circ-dido1"));
    }

    @Test
    void showsWhyACargoIsWhereItIs() {
      assertThat(Appraisal.of(base, new Tiered()).cargo(Cargo.ref("circ-dido1")))
          .hasToString(
              """
              0  circ-dido1: best is msc-circ-dido1-pten-akt
                0  msc-circ-dido1-pten-akt: weakest is mir-141-3p inhibits pten in hepatic-stellate-cell
                  2  as a whole: circ-dido1-msc-2022 supports in vitro
                    2  circ-dido1-msc-2022: supports in vitro
                  2  circ-dido1 sponges mir-141-3p in hepatic-stellate-cell: circ-dido1-msc-2022 supports in vitro by reporter assay, pull down
                    2  circ-dido1-msc-2022: supports in vitro by reporter assay, pull down
                  0  mir-141-3p inhibits pten in hepatic-stellate-cell: nothing that counts supports it
                    0  circ-dido1-msc-2022: inconclusive in vitro
              """);
    }

    private int rank(String cargo) {
      return ranking.stream()
          .filter(ranked -> ranked.cargo().id().value().equals(cargo))
          .findFirst()
          .orElseThrow()
          .rank();
    }
  }
}
