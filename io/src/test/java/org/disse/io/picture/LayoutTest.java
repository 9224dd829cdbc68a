package org.disse.io.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.disse.entry.Ref;
import org.disse.io.catalog.Catalog;
import org.disse.knowledge.KnowledgeBase;
import org.disse.mechanism.Mechanism;
import org.disse.mechanism.Relation;
import org.disse.mechanism.Step;
import org.disse.target.Gene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutTest {
  private static final Pattern POINT = Pattern.compile("(-?[0-9.]+) (-?[0-9.]+)");

  /** A map whose node n has the label g-n and whose edges are those pairs. */
  private static CausalMap map(int... ends) {
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < ends.length; i += 2) {
      steps.add(
          Step.builder()
              .subject(Ref.to(Gene.class, "g-" + ends[i]))
              .relation(i % 4 == 0 ? Relation.ACTIVATES : Relation.INHIBITS)
              .object(Ref.to(Gene.class, "g-" + ends[i + 1]))
              .build());
    }
    return map(Mechanism.builder().id("m").label("m").addAllSteps(steps).build());
  }

  private static CausalMap map(Mechanism... mechanisms) {
    KnowledgeBase base =
        KnowledgeBase.builder().id("b").title("b").addMechanisms(mechanisms).build();
    return CausalMap.of(base, base.mechanisms());
  }

  private static CausalMap random(int nodes, int edges) {
    Random random = new Random(nodes);
    return map(random.ints(2L * edges, 0, nodes).toArray());
  }

  private static Stream<CausalMap> maps() {
    return Stream.of(
        CausalMap.of(Catalog.load(), Catalog.load().mechanisms()),
        map(0, 1),
        map(0, 0),
        map(0, 1, 0, 1, 1, 2, 0, 2, 2, 0, 2, 2),
        random(12, 40),
        random(60, 80),
        random(500, 900));
  }

  @ParameterizedTest
  @MethodSource("maps")
  void noTwoBoxesOverlap(CausalMap map) {
    List<Box> boxes = new Layout(map).boxes();

    assertThat(boxes).hasSameSizeAs(map.nodes());
    for (int i = 0; i < boxes.size(); i++) {
      Box one = boxes.get(i);
      for (Box other : boxes.subList(i + 1, boxes.size())) {
        boolean apart =
            one.right() < other.x()
                || other.right() < one.x()
                || one.bottom() < other.y()
                || other.bottom() < one.y();
        assertThat(apart).as("%s %s", one, other).isTrue();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("maps")
  void edgesRunFromLeftToRightButForFeedback(CausalMap map) {
    Layout layout = new Layout(map);

    for (int i = 0; i < map.edges().size(); i++) {
      Box from = layout.boxes().get(map.edges().get(i).from());
      Box to = layout.boxes().get(map.edges().get(i).to());
      List<double[]> points = points(layout.curves().get(i));
      double[] last = points.get(points.size() - 1);
      if (layout.isFeedback(i)) {
        assertThat(last[1]).isGreaterThan(to.bottom());
        assertThat(from.x()).isGreaterThanOrEqualTo(to.x());
        continue;
      }
      assertThat(from.right()).isLessThan(to.x());
      assertThat(points.get(0)[0]).isCloseTo(from.right(), Assertions.within(0.1));
      assertThat(points.get(0)[1]).isBetween(from.y(), from.bottom());
      assertThat(last[0]).isBetween(to.x() - 5, to.x());
      assertThat(last[1]).isBetween(to.y(), to.bottom());
      for (int k = 1; k < points.size(); k++) {
        assertThat(points.get(k)[0]).isGreaterThanOrEqualTo(points.get(k - 1)[0]);
      }
    }
  }

  private static List<double[]> points(String curve) {
    return POINT
        .matcher(curve)
        .results()
        .map((MatchResult at) -> new double[] {number(at, 1), number(at, 2)})
        .toList();
  }

  private static double number(MatchResult at, int group) {
    return Double.parseDouble(at.group(group));
  }

  @ParameterizedTest
  @MethodSource("maps")
  void everythingIsWithinThePicture(CausalMap map) {
    Layout layout = new Layout(map);

    assertThat(layout.boxes())
        .allMatch(box -> box.x() >= 0 && box.y() >= 0)
        .allMatch(box -> box.right() <= layout.width() && box.bottom() <= layout.height());
    assertThat(layout.curves())
        .flatMap(LayoutTest::points)
        .allMatch(point -> point[0] >= 0 && point[0] <= layout.width())
        .allMatch(point -> point[1] >= 0 && point[1] <= layout.height());
  }

  /** Without the edges that lead back, all nodes can be taken off one by one: there is no cycle. */
  @ParameterizedTest
  @MethodSource("maps")
  void feedbackIsWhatClosesACycle(CausalMap map) {
    Layout layout = new Layout(map);

    assertThat(isAcyclic(map, layout)).isTrue();
  }

  private static boolean isAcyclic(CausalMap map, Layout layout) {
    int[] incoming = new int[map.nodes().size()];
    List<MapEdge> edges =
        IntStream.range(0, map.edges().size())
            .filter(i -> !layout.isFeedback(i))
            .mapToObj(map.edges()::get)
            .toList();
    edges.forEach(edge -> incoming[edge.to()]++);
    Deque<Integer> free = new ArrayDeque<>();
    for (int i = 0; i < incoming.length; i++) {
      if (incoming[i] == 0) {
        free.add(i);
      }
    }
    int taken = 0;
    while (!free.isEmpty()) {
      int node = free.remove();
      taken++;
      for (MapEdge edge : edges) {
        if (edge.from() == node && --incoming[edge.to()] == 0) {
          free.add(edge.to());
        }
      }
    }
    return taken == incoming.length;
  }

  @ParameterizedTest
  @ValueSource(ints = {5, 30, 200})
  void aMapWithoutCyclesHasNoFeedback(int nodes) {
    Random random = new Random(nodes);
    int[] ends = new int[4 * nodes];
    for (int i = 0; i < ends.length; i += 2) {
      ends[i] = random.nextInt(nodes - 1);
      ends[i + 1] = ends[i] + 1 + random.nextInt(nodes - 1 - ends[i]);
    }
    CausalMap map = map(ends);
    Layout layout = new Layout(map);

    assertThat(IntStream.range(0, map.edges().size())).noneMatch(layout::isFeedback);
  }

  @Test
  void tellsWhichEdgeLeadsBack() {
    Layout layout = new Layout(map(0, 1, 1, 2, 2, 0, 1, 1));

    assertThat(IntStream.range(0, 4).filter(layout::isFeedback)).containsExactly(2, 3);
  }

  @Test
  void isTheSameEachTime() {
    Layout one = new Layout(random(100, 200));
    Layout other = new Layout(random(100, 200));

    assertThat(one.boxes()).isEqualTo(other.boxes());
    assertThat(one.curves()).isEqualTo(other.curves());
  }

  @Test
  void anEmptyMapIsAnEmptyPicture() {
    Layout layout = new Layout(new CausalMap(List.of(), List.of()));

    assertThat(layout.boxes()).isEmpty();
    assertThat(layout.width()).isPositive();
    assertThat(layout.height()).isPositive();
  }

  @Test
  void stepsThatSayTheSameAreOneEdge() {
    CausalMap map = map(0, 1, 1, 2, 0, 1);

    assertThat(map.edges()).hasSize(2);
    assertThat(map.edges().get(0).claims()).extracting(MapClaim::step).containsExactly(0, 2);
  }

  @Test
  void cutsLongLabels() {
    assertThat(Lines.of("miR-27b-3p")).containsExactly("miR-27b-3p");
    assertThat(Lines.of("exosomes of human umbilical cord mesenchymal stem cells"))
        .containsExactly("exosomes of human", "umbilical cord mesenchymal…");
    assertThat(Lines.of("x".repeat(60))).containsExactly("x".repeat(26) + "…");
  }
}
