package org.disse.reason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.disse.mechanism.Sign;
import org.disse.value.InvalidValueException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The paths behind an effect. */
class NetEffectPathsTest {
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
  class TheShortestWalk {
    @Test
    void isFoundThroughThousandsOfStates() {
      int rungs = 2_000;
      List<String> steps = new ArrayList<>();
      List<String> walked = new ArrayList<>();
      for (int i = 0; i < rungs; i++) {
        String from = "n" + i;
        String to = "n" + (i + 1);
        steps.add(from + " activates left" + i);
        steps.add(from + " activates right" + i);
        steps.add("right" + i + " inhibits " + to);
        steps.add("left" + i + " inhibits " + to);
        walked.add(from + " ACTIVATES left" + i);
        walked.add("left" + i + " INHIBITS " + to);
      }
      steps.add("n0 activates n" + rungs + " in elsewhere, depends");

      NetEffect effect = new Sketch(steps.toArray(String[]::new)).effect("n0", "n" + rungs);

      assertThat(effect.verdict()).isEqualTo(Verdict.POSITIVE);
      assertThat(effect.witness(Sign.POSITIVE))
          .hasToString("Optional[" + String.join(", ", walked) + "]");
    }
  }

  @Nested
  class AnEntryThatEveryWalkPassesTwice {
    /** There are 2 to the 40th ways to the ring at the end, which alone turns the sign. */
    private String[] steps() {
      List<String> steps = new ArrayList<>();
      for (int i = 0; i < 40; i++) {
        steps.add("n" + i + " activates left" + i);
        steps.add("n" + i + " activates right" + i);
        steps.add("left" + i + " activates n" + (i + 1));
        steps.add("right" + i + " activates n" + (i + 1));
      }
      steps.addAll(
          List.of("n40 inhibits back", "back activates n40", "n40 activates x", "x activates end"));
      return steps.toArray(String[]::new);
    }

    @Test
    void leavesNoPath() {
      NetEffect effect = new Sketch(steps()).effect("n0", "end");

      assertThat(effect.undecided()).isEmpty();
      assertThat(effect.verdict()).isEqualTo(Verdict.POSITIVE);
      assertThat(effect.feedback())
          .singleElement()
          .extracting(Chain::sign)
          .isEqualTo(Sign.NEGATIVE);
    }
  }

  @Nested
  class TwoPathsOfOneLength {
    private static final List<String> RING =
        List.of("x inhibits back", "back activates x", "x activates end");
    private static final List<String> PAST_X =
        List.of("x inhibits s", "s activates t", "t activates u", "u activates end");
    private static final List<String> TO_X =
        List.of("p activates q", "q activates r", "r activates x");

    private static Chain witness(String one, String other) {
      List<String> steps = new ArrayList<>(List.of(one, other));
      steps.addAll(RING);
      steps.addAll(PAST_X);
      steps.addAll(TO_X);
      return new Sketch(steps.toArray(String[]::new))
          .effect("n", "end")
          .witness(Sign.NEGATIVE)
          .orElseThrow();
    }

    @Test
    void areGivenAsWritten() {
      assertThat(witness("n activates x", "n inhibits p"))
          .hasToString(
              "n ACTIVATES x, x INHIBITS s, s ACTIVATES t, t ACTIVATES u, u ACTIVATES end");
      assertThat(witness("n inhibits p", "n activates x"))
          .hasToString(
              "n INHIBITS p, p ACTIVATES q, q ACTIVATES r, r ACTIVATES x, x ACTIVATES end");
    }
  }

  @Nested
  class TwoWaysThatMustCross {
    private static final int LAST = 11;

    /**
     * A square of entries, each linked to its neighbours both ways. The sign turns between two of
     * its corners, so that one way leads from the first corner to the third and another from the
     * second to the fourth: in a plane they meet somewhere, but at any of many entries.
     */
    private String[] steps() {
      List<String> steps = new ArrayList<>(List.of("start activates " + at(0, 0)));
      for (int x = 0; x <= LAST; x++) {
        for (int y = 0; y <= LAST; y++) {
          if (x < LAST) {
            steps.add(at(x, y) + " activates " + at(x + 1, y));
            steps.add(at(x + 1, y) + " activates " + at(x, y));
          }
          if (y < LAST) {
            steps.add(at(x, y) + " activates " + at(x, y + 1));
            steps.add(at(x, y + 1) + " activates " + at(x, y));
          }
        }
      }
      steps.add(at(LAST, LAST) + " inhibits back");
      steps.add("back activates " + at(0, LAST));
      steps.add(at(LAST, 0) + " activates end");
      return steps.toArray(String[]::new);
    }

    private static String at(int x, int y) {
      return "x" + x + "y" + y;
    }

    @Test
    void areGivenUpAndNotTakenForNone() {
      NetEffect effect = new Sketch(steps()).effect("start", "end");

      assertThat(effect.undecided()).containsExactly(Sign.NEGATIVE);
      assertThat(effect.verdict()).isEqualTo(Verdict.AMBIGUOUS);
      assertThat(effect.witness(Sign.POSITIVE).orElseThrow().links()).hasSize(LAST + 2);
      assertThat(effect.feedback()).isEmpty();
    }
  }

  @Nested
  class APathFarLongerThanTheShortestWalk {
    private static final int DETOUR = 500;

    /** Round back it is negative within six steps, without meeting an entry twice in 502. */
    private String[] steps(boolean aRingInTheDetour) {
      List<String> steps =
          new ArrayList<>(
              List.of(
                  "n0 activates n1",
                  "n1 inhibits back",
                  "back activates n1",
                  "n1 activates n2",
                  "n2 activates n3",
                  "n3 activates end",
                  "n0 activates d0"));
      for (int i = 0; i < DETOUR; i++) {
        steps.add("d" + i + " activates d" + (i + 1));
      }
      steps.add("d" + DETOUR + (aRingInTheDetour ? " inhibits d1" : " inhibits end"));
      if (aRingInTheDetour) {
        steps.add("d" + DETOUR + " activates end");
      }
      return steps.toArray(String[]::new);
    }

    @Test
    void isFound() {
      NetEffect effect = new Sketch(steps(false)).effect("n0", "end");

      assertThat(effect.witness(Sign.POSITIVE).orElseThrow().links()).hasSize(4);
      assertThat(effect.witness(Sign.NEGATIVE).orElseThrow().links()).hasSize(DETOUR + 2);
      assertThat(effect.feedback()).isEmpty();
    }

    @Test
    void isToldFromNone() {
      NetEffect effect = new Sketch(steps(true)).effect("n0", "end");

      assertThat(effect.verdict()).isEqualTo(Verdict.POSITIVE);
      assertThat(effect.undecided()).isEmpty();
      assertThat(effect.feedback())
          .singleElement()
          .extracting(Chain::sign)
          .isEqualTo(Sign.NEGATIVE);
    }
  }
}
