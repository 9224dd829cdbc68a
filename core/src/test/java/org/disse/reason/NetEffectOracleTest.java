package org.disse.reason;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.disse.mechanism.Sign;
import org.disse.reason.RandomSketch.Edge;
import org.disse.source.Cell;
import org.junit.jupiter.api.Test;

/** Against all simple paths and all walks, listed by brute force on plain data. */
class NetEffectOracleTest {
  private static final int GRAPHS = 10_000;

  /** The shortest simple path and the shortest walk of each sign; how many simple paths in all. */
  private static final class BruteForce {
    private final RandomSketch graph;
    private final int target;
    private final Map<Sign, Integer> simple = new EnumMap<>(Sign.class);
    private final Map<Sign, Integer> walks = new EnumMap<>(Sign.class);
    private int paths;

    BruteForce(RandomSketch graph, int start, int cell, int target) {
      this.graph = graph;
      this.target = target;
      paths(start, cell, Sign.POSITIVE, 1 << start, 0);
      walks(start, cell);
    }

    private static Sign sign(Edge edge) {
      return edge.sign() > 0 ? Sign.POSITIVE : edge.sign() < 0 ? Sign.NEGATIVE : Sign.NONE;
    }

    private void paths(int entry, int cell, Sign sign, int met, int length) {
      if (entry == target && length > 0) {
        simple.merge(sign, length, Math::min);
        paths++;
        return;
      }
      for (Edge edge : graph.edges()) {
        int next = edge.from() == entry && !edge.retracted() ? graph.enter(cell, edge) : -2;
        if (next != -2 && (met & 1 << edge.to()) == 0) {
          paths(edge.to(), next, sign.then(sign(edge)), met | 1 << edge.to(), length + 1);
        }
      }
    }

    /** Level by level, as long as any shortest walk can be. */
    private void walks(int start, int cell) {
      int kinds = graph.cells() + 1;
      boolean[][][] level = new boolean[graph.entries()][kinds][2];
      level[start][cell + 1][0] = true;
      for (int length = 1; length <= 2 * graph.entries() * kinds; length++) {
        boolean[][][] next = new boolean[graph.entries()][kinds][2];
        for (Edge edge : graph.edges()) {
          for (int c = 0; c < kinds; c++) {
            int to = edge.sign() == 0 || edge.retracted() ? -2 : graph.enter(c - 1, edge);
            for (int negative = 0; to != -2 && negative < 2; negative++) {
              if (level[edge.from()][c][negative]) {
                int after = edge.sign() > 0 ? negative : 1 - negative;
                next[edge.to()][to + 1][after] = true;
                if (edge.to() == target) {
                  walks.merge(after == 0 ? Sign.POSITIVE : Sign.NEGATIVE, length, Math::min);
                }
              }
            }
          }
        }
        level = next;
      }
    }

    Verdict verdict() {
      boolean positive = simple.containsKey(Sign.POSITIVE);
      boolean negative = simple.containsKey(Sign.NEGATIVE);
      if (positive && negative) {
        return Verdict.AMBIGUOUS;
      }
      if (positive || negative) {
        return positive ? Verdict.POSITIVE : Verdict.NEGATIVE;
      }
      return simple.containsKey(Sign.NONE) ? Verdict.UNKNOWN : Verdict.NONE;
    }

    List<Integer> feedback() {
      List<Integer> lengths = new ArrayList<>();
      for (Sign sign : List.of(Sign.POSITIVE, Sign.NEGATIVE)) {
        if (walks.containsKey(sign) && !simple.containsKey(sign)) {
          lengths.add(walks.get(sign));
        }
      }
      return lengths;
    }
  }

  @Test
  void agreesWithBruteForceOnTenThousandRandomGraphs() {
    Random random = new Random(20_261_124);
    Map<Verdict, Integer> seen = new EnumMap<>(Verdict.class);
    int feedback = 0;
    for (int i = 0; i < GRAPHS; i++) {
      RandomSketch graph = RandomSketch.of(random);
      CausalGraph built = graph.sketch().graph();
      int target = random.nextInt(graph.entries());
      int start = random.nextInt(graph.entries());
      int cell = random.nextInt(graph.cells() + 1) - 1;
      Conditions conditions =
          cell < 0 ? Conditions.any() : Conditions.any().startingIn(Cell.ref("c" + cell));
      int startCell = cell < 0 ? graph.homes()[start] : cell;

      NetEffect effect =
          built.effectOf(Sketch.to("e" + start), Sketch.to("e" + target), conditions);

      BruteForce expected = new BruteForce(graph, start, startCell, target);
      String what = "graph " + i + ", e" + start + " on e" + target + " in " + cell + ": " + graph;
      assertThat(effect.verdict()).as(what).isEqualTo(expected.verdict());
      assertThat(effect.undecided()).as(what).isEmpty();
      for (Sign sign : List.of(Sign.POSITIVE, Sign.NEGATIVE)) {
        assertThat(effect.witness(sign).map(Chain::length))
            .as(what)
            .isEqualTo(Optional.ofNullable(expected.simple.get(sign)));
        assertThat(effect.witness(sign).map(Chain::sign).orElse(sign)).as(what).isEqualTo(sign);
      }
      assertThat(effect.feedback())
          .as(what)
          .extracting(Chain::length)
          .isEqualTo(expected.feedback());
      assertThat(effect.paths(graph.entries()).count()).as(what).isEqualTo(expected.paths);
      seen.merge(effect.verdict(), 1, Integer::sum);
      feedback += effect.feedback().size();
    }
    // The graphs are of use only if they bring forth everything there is.
    assertThat(seen.keySet()).containsExactly(Verdict.values());
    assertThat(seen.values()).allSatisfy(count -> assertThat(count).isGreaterThan(200));
    assertThat(feedback).isGreaterThan(200);
  }

  @Test
  void answersTheSameWhateverWasAskedBefore() {
    Random random = new Random(20_261_129);
    for (int i = 0; i < 300; i++) {
      RandomSketch sketch = RandomSketch.of(random);
      CausalGraph asked = sketch.sketch().graph();
      for (int subject = 0; subject < sketch.entries(); subject++) {
        for (int object = 0; object < sketch.entries(); object++) {
          NetEffect again = asked.effectOf(Sketch.to("e" + subject), Sketch.to("e" + object));
          NetEffect first = sketch.sketch().effect("e" + subject, "e" + object);

          assertThat(again.toString()).as("graph %d: %s", i, sketch).isEqualTo(first.toString());
          assertThat(again.caveats().toString()).isEqualTo(first.caveats().toString());
        }
      }
    }
  }
}
