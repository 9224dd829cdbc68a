package org.disse.reason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.disse.reason.Sketch.caveats;
import static org.disse.reason.Sketch.verdict;

import java.util.NoSuchElementException;
import org.disse.mechanism.Sign;
import org.disse.source.Cell;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Signs of chains, and the cells in which they stand. */
class NetEffectTest {
  private static final Conditions IN_HSC = Conditions.any().startingIn(Cell.ref("hsc"));

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
    void isTheReasonThatAnUnsignedStepIsNotWalkedWhereOthersAre() {
      NetEffect effect =
          new Sketch("a regulates b in hsc", "a regulates b in hepatocyte")
              .effect("a", "b", IN_HSC);

      assertThat(effect.verdict()).isEqualTo(Verdict.UNKNOWN);
      assertThat(caveats(effect))
          .containsExactly("a REGULATES b in hepatocyte happens in another cell");
    }

    @Test
    void isNeverWalkedWithoutACellOfItsOwn() {
      Sketch open = new Sketch("a activates b in hsc", "b activates c, depends");

      assertThat(open.effect("a", "c").verdict()).isEqualTo(Verdict.NONE);
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
