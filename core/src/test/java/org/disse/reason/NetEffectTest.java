package org.disse.reason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.NoSuchElementException;
import org.disse.mechanism.Sign;
import org.disse.source.Cell;
import org.disse.value.InvalidValueException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class NetEffectTest {
  private static final Conditions IN_HSC = Conditions.any().startingIn(Cell.ref("hsc"));

  private static Verdict verdict(String subject, String object, String... steps) {
    return new Sketch(steps).effect(subject, object).verdict();
  }

  private static List<String> caveats(NetEffect effect) {
    return effect.caveats().stream().map(Caveat::toString).toList();
  }

  @Nested
  class Signs {
    @Test
    void multiplyAlongAChain() {
      String[] steps = {"a inhibits b", "b activates c", "c decreases d", "d increases e"};

      assertThat(verdict("a", "c", steps)).isEqualTo(Verdict.NEGATIVE);
      assertThat(verdict("a", "e", steps)).isEqualTo(Verdict.POSITIVE);
      assertThat(verdict("b", "e", steps)).isEqualTo(Verdict.NEGATIVE);
    }

    @Test
    void ofBothKindsAreAmbiguous() {
      NetEffect effect =
          new Sketch("a activates b", "b activates c", "a inhibits c").effect("a", "c");

      assertThat(effect.verdict()).isEqualTo(Verdict.AMBIGUOUS);
      assertThat(effect.witness(Sign.POSITIVE).orElseThrow().length()).isEqualTo(2);
      assertThat(effect.witness(Sign.NEGATIVE).orElseThrow().length()).isEqualTo(1);
    }

    @Test
    void areUnknownWhereOnlyUnsignedStepsLead() {
      NetEffect effect = new Sketch("a regulates b", "b activates c").effect("a", "c");

      assertThat(effect.verdict()).isEqualTo(Verdict.UNKNOWN);
      assertThat(effect.witness(Sign.NONE).orElseThrow().sign()).isEqualTo(Sign.NONE);
      assertThat(effect.caveats()).isEmpty();
    }

    @Test
    void countWhereThereAreUnsignedStepsToo() {
      NetEffect effect = new Sketch("a binds c", "a inhibits b", "b activates c").effect("a", "c");

      assertThat(effect.verdict()).isEqualTo(Verdict.NEGATIVE);
      assertThat(effect.witness(Sign.NONE)).isEmpty();
      assertThat(caveats(effect)).containsExactly("a BINDS c has no stated direction");
    }

    @Test
    void areNoneWhereNothingLeads() {
      NetEffect effect = new Sketch("b activates a", "c activates b").effect("a", "c");

      assertThat(effect.verdict()).isEqualTo(Verdict.NONE);
      assertThat(effect.toString()).isEqualTo("a on c: NONE");
    }
  }

  @Nested
  class TheCell {
    @Test
    void ofAStepMustBeTheChains() {
      Sketch sketch = new Sketch("a activates b in hsc", "b activates c in hepatocyte");

      NetEffect effect = sketch.effect("a", "c");

      assertThat(effect.verdict()).isEqualTo(Verdict.NONE);
      assertThat(caveats(effect))
          .containsExactly("b ACTIVATES c in hepatocyte happens in another cell");
      assertThat(sketch.effect("b", "c").verdict()).isEqualTo(Verdict.POSITIVE);
    }

    @Test
    void isKeptByAStepThatNamesNone() {
      Sketch sketch = new Sketch("a activates b in hsc", "b activates c", "c inhibits d in hsc");

      Chain chain = sketch.effect("a", "d").witness(Sign.NEGATIVE).orElseThrow();

      assertThat(chain.links().get(1).before()).contains(Cell.ref("hsc"));
      assertThat(chain.links().get(1).after()).contains(Cell.ref("hsc"));
    }

    @Test
    void isSwitchedByThatOfTheObject() {
      assertThat(verdict("a", "c", "a activates b in hepatocyte, b in hsc", "b activates c in hsc"))
          .isEqualTo(Verdict.POSITIVE);
    }

    @Test
    void isLostWithASecretedObject() {
      Sketch sketch = new Sketch("a activates b in hepatocyte", "b activates c in hsc");

      assertThat(sketch.effect("a", "c").verdict()).isEqualTo(Verdict.NONE);
      assertThat(sketch.secreted("b").effect("a", "c").verdict()).isEqualTo(Verdict.POSITIVE);
    }

    @Test
    void isThatOfAProcessOfOneCell() {
      Sketch sketch =
          new Sketch("a activates death in hsc", "death activates c in hepatocyte")
              .process("death", "hepatocyte");

      assertThat(sketch.effect("a", "c").verdict()).isEqualTo(Verdict.POSITIVE);
    }

    @Test
    void isThatOfTheFirstEntryIfItHasOne() {
      Sketch sketch =
          new Sketch("death activates c in hepatocyte, depends").process("death", "hepatocyte");

      assertThat(sketch.effect("death", "c").verdict()).isEqualTo(Verdict.POSITIVE);
    }

    @Test
    void maybeAKindOfTheStepsCell() {
      Sketch sketch =
          new Sketch("a activates b in lx-2", "b activates c in hsc, depends")
              .kindOf("lx-2", "hsc");

      Chain chain = sketch.effect("a", "c").witness(Sign.POSITIVE).orElseThrow();

      assertThat(chain.links().get(1).after()).contains(Cell.ref("lx-2"));
    }

    @Test
    void narrowsToAKindOfIt() {
      Sketch sketch =
          new Sketch(
                  "a activates b in hsc", "b activates c in lx-2", "b inhibits c in lx-2, depends")
              .kindOf("lx-2", "hsc");

      NetEffect effect = sketch.effect("a", "c");

      assertThat(effect.verdict()).isEqualTo(Verdict.POSITIVE);
      assertThat(caveats(effect))
          .containsExactly("b INHIBITS c in lx-2 depends on a context that is not given");
    }
  }

  @Nested
  class AContextDependentStep {
    private final Sketch sketch = new Sketch("a activates b in hsc, depends");

    @Test
    void isWalkedInItsCellOnly() {
      assertThat(sketch.effect("a", "b", IN_HSC).verdict()).isEqualTo(Verdict.POSITIVE);
      assertThat(sketch.effect("a", "b").verdict()).isEqualTo(Verdict.NONE);
    }

    @Test
    void isACaveatElsewhere() {
      assertThat(caveats(sketch.effect("a", "b")))
          .containsExactly("a ACTIVATES b in hsc depends on a context that is not given");
    }

    @Test
    void isNeverWalkedWithoutACellOfItsOwn() {
      Sketch open = new Sketch("a activates b in hsc", "b activates c, depends");

      assertThat(open.effect("a", "c").verdict()).isEqualTo(Verdict.NONE);
    }
  }

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

  @Nested
  class Paths {
    private final Sketch sketch =
        new Sketch(
            "a activates b",
            "b activates d",
            "a inhibits c",
            "c activates d",
            "a activates d",
            "a regulates d",
            "d activates a",
            "c activates b");

    @Test
    void comeShortestFirstAndThenAsWritten() {
      assertThat(sketch.effect("a", "d").paths(9).map(Chain::toString))
          .containsExactly(
              "a ACTIVATES d",
              "a REGULATES d",
              "a ACTIVATES b, b ACTIVATES d",
              "a INHIBITS c, c ACTIVATES d",
              "a INHIBITS c, c ACTIVATES b, b ACTIVATES d");
    }

    @Test
    void endAtTheBound() {
      assertThat(sketch.effect("a", "d").paths(1)).hasSize(2);
      assertThatThrownBy(() -> sketch.effect("a", "d").paths(0))
          .isInstanceOf(InvalidValueException.class)
          .hasMessage("expected a number of links from 1 to 2147483647, but was '0'");
    }

    @Test
    void areFoundOneByOne() {
      String[] steps = new String[100];
      for (int i = 0; i < 50; i++) {
        steps[2 * i] = "n" + i + " activates n" + (i + 1);
        steps[2 * i + 1] = "n" + i + " inhibits n" + (i + 1);
      }

      // There are 2 to the 50th of them.
      assertThat(new Sketch(steps).effect("n0", "n50").paths(50).limit(3)).hasSize(3);
    }
  }

  @Nested
  class Arguments {
    private final CausalGraph graph = new Sketch("alpha activates beta").graph();

    @Test
    void mustBeThere() {
      assertThatThrownBy(() -> graph.effectOf(Sketch.to("alpha"), Sketch.to("betta")))
          .isInstanceOf(NoSuchElementException.class)
          .hasMessageEndingWith("but was 'betta'; did you mean 'beta'?");
    }

    @Test
    void mustBeOfTheirKind() {
      assertThatThrownBy(() -> graph.effectOf(Cell.ref("alpha"), Sketch.to("beta")))
          .isInstanceOf(NoSuchElementException.class)
          .hasMessage("expected the id of a cell, but was the target 'alpha'");
    }

    @Test
    void ofTheConditionsMustBeThereToo() {
      assertThatThrownBy(() -> graph.effectOf(Sketch.to("alpha"), Sketch.to("beta"), IN_HSC))
          .isInstanceOf(NoSuchElementException.class)
          .hasMessage("expected the id of a cell, but was 'hsc'");
    }
  }
}
