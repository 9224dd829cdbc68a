package org.disse.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disse.check.CheckFixture.cell;
import static org.disse.check.CheckFixture.evidence;
import static org.disse.check.CheckFixture.run;
import static org.disse.check.CheckFixture.study;

import java.util.List;
import java.util.Set;
import org.disse.cargo.Cargo;
import org.disse.cargo.Lipid;
import org.disse.cargo.MicroRna;
import org.disse.entry.EntryId;
import org.disse.entry.Section;
import org.disse.knowledge.KnowledgeBase;
import org.disse.mechanism.Mechanism;
import org.disse.mechanism.Relation;
import org.disse.mechanism.Step;
import org.disse.source.Cell;
import org.disse.source.ExosomeSource;
import org.disse.source.Modification;
import org.disse.source.ModificationKind;
import org.disse.source.VesicleKind;
import org.disse.target.Gene;
import org.disse.target.Target;
import org.disse.therapy.Claim;
import org.disse.therapy.ClaimTopic;
import org.disse.therapy.Therapy;
import org.disse.therapy.TherapyKind;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ReferenceCheckTest {
  private static final Check CHECK = new ReferenceCheck(ReadScope.WHOLE);

  @Test
  void findsNothingWhereEveryReferenceLeadsToAnEntry() {
    assertThat(run(CHECK, cell("hsc"), cell("lx-2", "hsc"))).isEmpty();
    assertThat(run(CHECK)).isEmpty();
  }

  @Test
  void findsADanglingReference() {
    assertThat(run(CHECK, cell("other"), cell("lx-2", "hsc")))
        .containsExactly(
            Finding.builder()
                .code("dangling-reference")
                .severity(Severity.ERROR)
                .pointer("/cells/1/parents/0")
                .entry(EntryId.of("lx-2"))
                .message("expected the id of a cell, but was 'hsc'")
                .build());
  }

  @Test
  void hintsAtTheNearestIdOfTheSectionsAllowed() {
    Gene gene = Gene.builder().id("hsc2").label("no cell").build();

    assertThat(run(CHECK, gene, cell("hsc-1"), cell("lx-2", "hsc2x"), cell("lx-3", "hsc_1")))
        .extracting(finding -> finding.pointer() + " " + finding.hint().orElse("-"))
        .containsExactly("/cells/1/parents/0 -", "/cells/2/parents/0 did you mean 'hsc-1'?");
  }

  @Test
  void findsAnEntryOfAnotherSection() {
    Gene gene = Gene.builder().id("smo").label("SMO").build();

    assertThat(run(CHECK, gene, cell("lx-2", "smo")))
        .containsExactly(
            Finding.builder()
                .code("wrong-kind")
                .severity(Severity.ERROR)
                .pointer("/cells/0/parents/0")
                .entry(EntryId.of("lx-2"))
                .message("expected the id of a cell, but was the target 'smo'")
                .build());
  }

  @Test
  void findsAnEntryOfTheRightSectionAndTheWrongClass() {
    Lipid lipid = Lipid.builder().id("s1p").label("S1P").build();
    Mechanism mechanism =
        Mechanism.builder()
            .id("m")
            .label("m")
            .addSteps(
                Step.builder()
                    .subject(MicroRna.ref("s1p"))
                    .relation(Relation.BINDS)
                    .object(Cargo.ref("s1p"))
                    .build())
            .build();

    assertThat(run(CHECK, lipid, mechanism))
        .singleElement()
        .hasToString(
            "error wrong-kind /mechanisms/0/steps/0/subject expected the id of a MicroRna, but was"
                + " the cargo 's1p'");
  }

  @Test
  void namesAllSectionsAllowed() {
    ExosomeSource source =
        ExosomeSource.builder()
            .id("source")
            .label("source")
            .vesicle(VesicleKind.EXOSOME)
            .addModifications(
                Modification.builder()
                    .kind(ModificationKind.KNOCKDOWN)
                    .target(Target.ref("gone"))
                    .build())
            .build();
    Mechanism mechanism =
        Mechanism.builder()
            .id("m")
            .label("m")
            .addSteps(
                Step.builder()
                    .subject(Cell.ref("m"))
                    .relation(Relation.BINDS)
                    .object(Target.ref("gone"))
                    .build())
            .build();

    assertThat(run(CHECK, source, mechanism))
        .extracting(Finding::message)
        .containsExactly(
            "expected the id of a target, but was 'gone'",
            "expected the id of a cell, but was the mechanism 'm'",
            "expected the id of a target, but was 'gone'");
  }

  @Test
  void looksIntoEveryPart() {
    Therapy therapy =
        Therapy.builder()
            .id("exosomes")
            .label("exosomes")
            .kind(TherapyKind.EXOSOME_THERAPY)
            .addChallenges(
                Claim.builder()
                    .topic(ClaimTopic.YIELD)
                    .statement("low")
                    .addEvidence(evidence("li-2025"), evidence("gone"))
                    .build())
            .build();

    assertThat(run(CHECK, therapy, study("li-2025")))
        .singleElement()
        .hasToString(
            "error dangling-reference /therapies/0/challenges/0/evidence/1/study expected the id of"
                + " a study, but was 'gone'");
  }

  @Nested
  class Scope {
    @Test
    void doesNotCheckWhatMayStandInAnUnreadSection() {
      Check check = new ReferenceCheck(new ReadScope(Set.of(Section.CELLS), Set.of()));

      assertThat(run(check, cell("hsc-1"), cell("lx-2", "hsc")))
          .containsExactly(
              Finding.builder()
                  .code("reference-not-checked")
                  .severity(Severity.INFO)
                  .pointer("/cells/1/parents/0")
                  .entry(EntryId.of("lx-2"))
                  .message("expected the id of a cell in what was read, but was 'hsc'")
                  .build());
    }

    @Test
    void checksReferencesIntoOtherSectionsAllTheSame() {
      Check check = new ReferenceCheck(new ReadScope(Set.of(Section.TARGETS), Set.of()));

      assertThat(run(check, cell("lx-2", "hsc")))
          .extracting(Finding::code)
          .containsExactly("dangling-reference");
    }

    @Test
    void reportsAWrongKindEvenSo() {
      Check check = new ReferenceCheck(new ReadScope(Set.of(Section.CELLS), Set.of()));
      Gene gene = Gene.builder().id("smo").label("SMO").build();

      assertThat(run(check, gene, cell("lx-2", "smo")))
          .extracting(Finding::code)
          .containsExactly("wrong-kind");
    }

    @Test
    void keepsSilentAboutEntriesThatWereLeftOut() {
      Check check = new ReferenceCheck(new ReadScope(Set.of(), Set.of(EntryId.of("hsc"))));

      assertThat(run(check, cell("lx-2", "hsc"))).isEmpty();
      assertThat(run(check, cell("lx-2", "hsc", "gone")))
          .extracting(Finding::pointer)
          .containsExactly("/cells/0/parents/1");
    }

    @Test
    void copiesItsSets() {
      ReadScope scope = new ReadScope(Set.of(Section.CELLS), Set.of(EntryId.of("a")));

      assertThat(scope.unsure()).isUnmodifiable();
      assertThat(scope.leftOut()).isUnmodifiable();
      assertThat(ReadScope.WHOLE.unsure()).isEmpty();
      assertThat(ReadScope.WHOLE.leftOut()).isEmpty();
    }
  }

  @Test
  @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void givesHintsAtBoundedCost() {
    KnowledgeBase.Builder builder = KnowledgeBase.builder().id("kb").title("Test");
    for (int i = 0; i < 20_000; i++) {
      builder.add(cell("cell-number-" + i, "cell-nummer-" + i));
    }
    KnowledgeBase base = builder.build();

    List<Finding> findings = run(CHECK, base);

    assertThat(findings).hasSize(20_000);
    assertThat(findings.get(0).hint()).contains("did you mean 'cell-number-0'?");
    assertThat(findings.stream().filter(finding -> finding.hint().isPresent())).hasSize(50);
  }
}
