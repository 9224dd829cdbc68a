package org.disse.reason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disse.reason.Sketch.caveats;
import static org.disse.reason.Sketch.verdict;

import java.util.List;
import org.disse.evidence.Evidence;
import org.disse.evidence.Setting;
import org.disse.evidence.Study;
import org.disse.knowledge.KnowledgeBase;
import org.disse.mechanism.Mechanism;
import org.disse.mechanism.Sign;
import org.disse.mechanism.Step;
import org.disse.source.Cell;
import org.disse.target.Gene;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What the standing of a step and a detour through an entry met before do to an effect. */
class NetEffectEvidenceTest {
  @Nested
  class Standings {
    @Test
    void ofRefutedInconclusiveAndRetractedStepsDoNotCarry() {
      NetEffect effect =
          new Sketch(
                  "a activates b, refuted",
                  "a activates b, inconclusive",
                  "a activates b, retracted")
              .effect("a", "b");

      assertThat(effect.verdict()).isEqualTo(Verdict.NONE);
      assertThat(caveats(effect))
          .containsExactly(
              "a ACTIVATES b is refuted",
              "a ACTIVATES b is not settled by its evidence",
              "a ACTIVATES b rests on retracted work alone");
    }

    @Test
    void ofStepsOfStudiesThatAreNotThereDoNotCarry() {
      Sketch sketch = new Sketch();
      Step cited =
          sketch.step("a activates b, uncited").toBuilder()
              .addEvidence(Evidence.builder().study(Study.ref("nowhere")).build())
              .build();
      KnowledgeBase base = sketch.base();
      Mechanism mechanism = base.mechanisms().get(0).toBuilder().addSteps(cited).build();
      CausalGraph graph =
          CausalGraph.of(
              base.toBuilder()
                  .mechanisms(List.of(mechanism))
                  .add(Gene.builder().id("a").label("a").build())
                  .add(Gene.builder().id("b").label("b").build())
                  .build());

      for (Conditions conditions :
          List.of(
              Conditions.any(),
              Conditions.any().withRetracted(),
              Conditions.any().atLeast(Setting.IN_VIVO))) {
        NetEffect effect = graph.effectOf(Sketch.to("a"), Sketch.to("b"), conditions);
        assertThat(effect.verdict()).isEqualTo(Verdict.NONE);
        assertThat(caveats(effect)).containsExactly("a ACTIVATES b is not settled by its evidence");
      }
    }

    @Test
    void ofDisputedStepsCarry() {
      assertThat(verdict("a", "b", "a activates b, refuted, supported"))
          .isEqualTo(Verdict.POSITIVE);
    }

    @Test
    void ofStepsWithoutEvidenceCarry() {
      NetEffect effect = new Sketch("a activates b, uncited").effect("a", "b");

      assertThat(effect.verdict()).isEqualTo(Verdict.POSITIVE);
      assertThat(effect.witness(Sign.POSITIVE).orElseThrow().links().get(0).evidence()).isEmpty();
    }
  }

  @Nested
  class Feedback {
    @Test
    void isASignThatNeedsAnEntryTwice() {
      NetEffect effect =
          new Sketch("a activates b", "b activates c", "b activates d", "d inhibits b")
              .effect("a", "c");

      assertThat(effect.verdict()).isEqualTo(Verdict.POSITIVE);
      assertThat(effect.feedback()).hasSize(1);
      assertThat(effect.feedback().get(0).toString())
          .isEqualTo("a ACTIVATES b, b ACTIVATES d, d INHIBITS b, b ACTIVATES c");
    }

    @Test
    void throughTheObjectItselfDoesNotCount() {
      NetEffect effect =
          new Sketch("a activates b", "b activates c", "c inhibits b").effect("a", "b");

      assertThat(effect.verdict()).isEqualTo(Verdict.POSITIVE);
      assertThat(effect.feedback()).extracting(Chain::sign).containsExactly(Sign.NEGATIVE);
    }

    @Test
    void isAllThereIsOfAnEntryOnItself() {
      NetEffect effect = new Sketch("a activates b", "b inhibits a").effect("a", "a");

      assertThat(effect.verdict()).isEqualTo(Verdict.NONE);
      assertThat(effect.feedback()).extracting(Chain::length).containsExactly(4, 2);
    }

    @Test
    void isAlsoAnEntryInAnotherCell() {
      NetEffect effect =
          new Sketch(
                  "a activates b in hepatocyte, b in hsc",
                  "b activates a in hsc",
                  "a activates c in hsc")
              .effect("a", "c", Conditions.any().startingIn(Cell.ref("hepatocyte")));

      assertThat(effect.verdict()).isEqualTo(Verdict.NONE);
      assertThat(effect.feedback()).extracting(Chain::length).containsExactly(3);
    }

    @Test
    void doesNotHideALongerPathWithoutIt() {
      // The shortest negative walk turns its sign in the ring b, d; a longer one goes by e and f.
      NetEffect effect =
          new Sketch(
                  "a activates b",
                  "b activates c",
                  "b inhibits b2",
                  "b2 activates b",
                  "a activates e",
                  "e activates f",
                  "f activates g",
                  "g activates h",
                  "h inhibits c")
              .effect("a", "c");

      assertThat(effect.verdict()).isEqualTo(Verdict.AMBIGUOUS);
      assertThat(effect.witness(Sign.NEGATIVE).orElseThrow().length()).isEqualTo(5);
      assertThat(effect.feedback()).isEmpty();
      assertThat(effect.undecided()).isEmpty();
    }
  }
}
