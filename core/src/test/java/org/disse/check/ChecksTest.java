package org.disse.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disse.check.CheckFixture.base;
import static org.disse.check.CheckFixture.cell;
import static org.disse.check.CheckFixture.evidence;
import static org.disse.check.CheckFixture.study;

import java.util.Set;
import org.disse.cargo.Cargo;
import org.disse.cargo.MicroRna;
import org.disse.entry.EntryId;
import org.disse.entry.Section;
import org.disse.evidence.ClinicalTrial;
import org.disse.evidence.Doi;
import org.disse.evidence.Dose;
import org.disse.evidence.Publication;
import org.disse.evidence.PublicationStatus;
import org.disse.evidence.Stance;
import org.disse.evidence.Study;
import org.disse.evidence.TrialStatus;
import org.disse.knowledge.KnowledgeBase;
import org.disse.mechanism.DeliveredCargo;
import org.disse.mechanism.Loading;
import org.disse.mechanism.Mechanism;
import org.disse.mechanism.Relation;
import org.disse.mechanism.Step;
import org.disse.source.ExosomeSource;
import org.disse.source.VesicleKind;
import org.disse.target.Target;
import org.disse.term.Quantity;
import org.disse.term.Term;
import org.junit.jupiter.api.Test;

class ChecksTest {
  private static final Publication RETRACTED =
      Publication.builder()
          .doi(new Doi("10.1186/s13287-020-01731-6"))
          .status(PublicationStatus.RETRACTED)
          .build();

  private static final Publication DOUBTED =
      Publication.builder().title("Title").status(PublicationStatus.EXPRESSION_OF_CONCERN).build();

  /** A knowledge base with one fault for each check. */
  private static final KnowledgeBase FAULTY =
      base(
          cell("loop", "loop"),
          cell("orphan", "gone"),
          Study.builder().id("one").publication(RETRACTED).build(),
          Study.builder().id("two").publication(RETRACTED).build(),
          Mechanism.builder()
              .id("m")
              .label("m")
              .addCargo(
                  DeliveredCargo.builder()
                      .cargo(Cargo.ref("unread-cargo"))
                      .loading(Loading.LOADED)
                      .build())
              .addSteps(
                  Step.builder()
                      .subject(Target.ref("unread-target"))
                      .relation(Relation.BINDS)
                      .object(Target.ref("unread-target"))
                      .build())
              .addEvidence(
                  evidence("one").toBuilder().addExperiments(EntryId.of("nothing")).build())
              .build(),
          Study.builder().id("three").publication(DOUBTED).build(),
          Mechanism.builder()
              .id("m2")
              .label("m2")
              .source(ExosomeSource.ref("mouse-exosomes"))
              .addCargo(
                  DeliveredCargo.builder()
                      .cargo(Cargo.ref("human-mirna"))
                      .loading(Loading.ENDOGENOUS)
                      .build())
              .addEvidence(evidence("three"))
              .addEvidence(evidence("three").toBuilder().stance(Stance.REFUTES).build())
              .build(),
          Mechanism.builder().id("m3").label("m3").build(),
          ExosomeSource.builder()
              .id("mouse-exosomes")
              .label("mouse exosomes")
              .vesicle(VesicleKind.EXOSOME)
              .species(Term.of("NCBITaxon:10090", "Mus musculus"))
              .build(),
          MicroRna.builder()
              .id("human-mirna")
              .label("human miRNA")
              .species(Term.of("NCBITaxon:9606", "Homo sapiens"))
              .xref("GO:0006914")
              .build(),
          ClinicalTrial.builder()
              .id("t")
              .title("t")
              .status(TrialStatus.WITHDRAWN)
              .enrollment(1)
              .dose(Dose.builder().amount(Quantity.of("1", "mcg")).build())
              .build());

  private static final Check EVERY_CELL_HAS_A_TERM =
      (base, findings) ->
          base.cells().stream()
              .filter(cell -> cell.xrefs().isEmpty())
              .forEach(
                  cell ->
                      findings.accept(
                          Finding.builder()
                              .code("cell-without-term")
                              .severity(Severity.INFO)
                              .entry(cell.id())
                              .pointer(base.pointerTo(cell) + "/xrefs")
                              .message("expected a CL term, but was none")
                              .build()));

  @Test
  void runsTheStructuralChecks() {
    assertThat(Checks.structural().run(FAULTY).findings())
        .extracting(finding -> finding.code() + " " + finding.pointer())
        .containsExactly(
            "dangling-reference /cells/1/parents/0",
            "dangling-reference /mechanisms/0/cargo/0/cargo",
            "dangling-reference /mechanisms/0/steps/0/subject",
            "dangling-reference /mechanisms/0/steps/0/object",
            "dangling-reference /mechanisms/0/evidence/0/experiments/0",
            "hierarchy-cycle /cells/0/parents/0");
  }

  @Test
  void runsThemWithinTheScopeThatWasRead() {
    ReadScope scope = new ReadScope(Set.of(Section.CARGO), Set.of(EntryId.of("unread-target")));

    assertThat(Checks.structural(scope).run(FAULTY).findings())
        .extracting(finding -> finding.code() + " " + finding.pointer())
        .containsExactly(
            "dangling-reference /cells/1/parents/0",
            "reference-not-checked /mechanisms/0/cargo/0/cargo",
            "dangling-reference /mechanisms/0/evidence/0/experiments/0",
            "hierarchy-cycle /cells/0/parents/0");
  }

  @Test
  void runsTheChecksOfMeaning() {
    assertThat(Checks.meaning().run(FAULTY).findings())
        .extracting(Finding::code)
        .containsExactly(
            "retracted-support",
            "concern-only-support",
            "contradictory-evidence",
            "duplicate-publication",
            "unused-cargo",
            "disconnected-step",
            "empty-mechanism",
            "species-mismatch",
            "contradictory-trial",
            "unexpected-prefix",
            "unknown-unit");
  }

  @Test
  void runsBothAsTheStandard() {
    assertThat(Checks.standard().run(FAULTY).findings())
        .startsWith(Checks.structural().run(FAULTY).findings().toArray(new Finding[0]))
        .endsWith(Checks.meaning().run(FAULTY).findings().toArray(new Finding[0]))
        .hasSize(17);
  }

  @Test
  void findsTheSameAgain() {
    Checks checks = Checks.standard();

    assertThat(checks.run(FAULTY)).isEqualTo(checks.run(FAULTY));
  }

  @Test
  void findsNothingInASoundKnowledgeBase() {
    Report report = Checks.standard().run(base(cell("hsc"), cell("lx-2", "hsc"), study("li")));

    assertThat(report.findings()).isEmpty();
    assertThat(report.isValid()).isTrue();
  }

  @Test
  void runsACheckOfTheUserToo() {
    Checks standard = Checks.standard();
    Checks mine = standard.and(EVERY_CELL_HAS_A_TERM);
    KnowledgeBase base = base(cell("hsc").toBuilder().xref("CL:0000632").build(), cell("lx-2"));

    assertThat(mine.run(base).findings())
        .containsExactly(
            Finding.builder()
                .code("cell-without-term")
                .severity(Severity.INFO)
                .pointer("/cells/1/xrefs")
                .entry(EntryId.of("lx-2"))
                .message("expected a CL term, but was none")
                .build());
    assertThat(standard.run(base).findings()).isEmpty();
  }

  @Test
  void joinsListsOfChecks() {
    Checks both = Checks.meaning().and(Checks.structural());

    assertThat(both.run(FAULTY).counts()).isEqualTo(Checks.standard().run(FAULTY).counts());
  }
}
