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
}
