package org.disse.reason;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.disse.evidence.Evidence;
import org.disse.evidence.Publication;
import org.disse.evidence.PublicationStatus;
import org.disse.evidence.Stance;
import org.disse.evidence.Study;
import org.disse.knowledge.KnowledgeBase;
import org.disse.mechanism.Mechanism;
import org.disse.therapy.Claim;
import org.disse.therapy.ClaimTopic;
import org.disse.therapy.Therapy;
import org.disse.therapy.TherapyKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DisputedStatementsTest {
  @Test
  void areStepsThatOneStudySupportsAndAnotherRefutes() {
    List<Contradiction> found =
        Contradictions.in(
            new Sketch("x activates y", "a activates b, supported, refuted, inconclusive").base());

    assertThat(found)
        .singleElement()
        .hasToString("supported and refuted: a activates b: supported / refuted");
    Statement refuted = found.get(0).other().statements().get(0);
    assertThat(refuted.pointer()).isEqualTo("/mechanisms/0/steps/1");
    assertThat(refuted.evidence()).extracting(Evidence::stance).containsExactly(Stance.REFUTES);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a activates b, refuted",
        "a activates b, supported, inconclusive",
        "a activates b, retracted, refuted",
        "a activates b, supported"
      })
  void areNoneUnlessBothSidesStand(String step) {
    assertThat(Contradictions.in(new Sketch(step).base())).isEmpty();
  }

  @Test
  void nameRetractedWorkBesideBothSides() {
    assertThat(Contradictions.in(new Sketch("a activates b, supported, refuted, retracted").base()))
        .singleElement()
        .satisfies(
            contradiction ->
                assertThat(contradiction.retracted())
                    .extracting(study -> study.id().value())
                    .containsExactly("withdrawn"));
  }

  @Test
  void areMechanismsAndClaimsToo() {
    Mechanism mechanism =
        Mechanism.builder()
            .id("m")
            .label("how it acts")
            .addEvidence(says("one", Stance.SUPPORTS), says("two", Stance.REFUTES))
            .build();
    Therapy therapy =
        Therapy.builder()
            .id("t")
            .label("t")
            .kind(TherapyKind.CELL_THERAPY)
            .addLimitations(
                Claim.builder()
                    .topic(ClaimTopic.TUMORIGENICITY)
                    .statement("it may give tumours")
                    .addEvidence(says("one", Stance.REFUTES), says("two", Stance.SUPPORTS))
                    .build())
            .build();
    KnowledgeBase base =
        KnowledgeBase.builder()
            .id("kb")
            .title("Test")
            .add(therapy)
            .add(mechanism)
            .add(study("one"))
            .add(study("two"))
            .build();

    assertThat(Contradictions.in(base))
        .extracting(found -> found.about() + " " + found.one().statements().get(0).pointer())
        .containsExactly(
            "it may give tumours /therapies/0/limitations/0", "how it acts /mechanisms/0");
  }

  private static Evidence says(String study, Stance stance) {
    return Evidence.builder().study(Study.ref(study)).stance(stance).build();
  }

  private static Study study(String id) {
    return Study.builder()
        .id(id)
        .publication(Publication.builder().title(id).status(PublicationStatus.CORRECTED).build())
        .build();
  }
}
