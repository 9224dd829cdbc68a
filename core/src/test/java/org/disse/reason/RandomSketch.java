package org.disse.reason;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A small random graph as plain data, from which both a knowledge base and an answer by brute force
 * are made: entries e0 to e8, cells c0 to c2, of which c2 is a kind of c0.
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record RandomSketch(int entries, int cells, List<Edge> edges, boolean[] secreted, int[] homes) {
  static final int NOWHERE = -1;

  /** An edge; cells may be nowhere. */
  record Edge(
      int from, int to, int sign, int in, int objectIn, boolean depends, boolean retracted) {
    /** As a line of a {@link Sketch}. */
    String line() {
      String relation = sign > 0 ? "activates" : sign < 0 ? "inhibits" : "regulates";
      return "e"
          + from
          + " "
          + relation
          + " e"
          + to
          + (in == NOWHERE ? "" : " in c" + in)
          + (objectIn == NOWHERE ? "" : ", e" + to + " in c" + objectIn)
          + (depends ? ", depends" : "")
          + (retracted ? ", retracted" : "");
    }
  }

  static RandomSketch of(Random random) {
    int entries = 2 + random.nextInt(8);
    int cells = 1 + random.nextInt(3);
    int count = 1 + random.nextInt(2 * entries + 4);
    List<Edge> edges = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      edges.add(
          new Edge(
              random.nextInt(entries),
              random.nextInt(entries),
              random.nextInt(8) == 0 ? 0 : random.nextInt(5) < 3 ? 1 : -1,
              random.nextInt(3) == 0 ? random.nextInt(cells) : NOWHERE,
              random.nextInt(6) == 0 ? random.nextInt(cells) : NOWHERE,
              random.nextInt(8) == 0,
              random.nextInt(12) == 0));
    }
    boolean[] secreted = new boolean[entries];
    int[] homes = new int[entries];
    for (int i = 0; i < entries; i++) {
      homes[i] = random.nextInt(6) == 0 ? random.nextInt(cells) : NOWHERE;
      secreted[i] = homes[i] == NOWHERE && random.nextInt(5) == 0;
    }
    return new RandomSketch(entries, cells, edges, secreted, homes);
  }

  Sketch sketch() {
    Sketch sketch = new Sketch(edges.stream().map(Edge::line).toArray(String[]::new));
    for (int cell = 0; cell < cells; cell++) {
      sketch.cell("c" + cell);
    }
    if (cells == 3) {
      sketch.kindOf("c2", "c0");
    }
    for (int i = 0; i < entries; i++) {
      if (homes[i] != NOWHERE) {
        sketch.process("e" + i, "c" + homes[i]);
      } else {
        sketch.gene("e" + i, secreted[i]);
      }
    }
    return sketch;
  }

  private static boolean isA(int cell, int kind) {
    return cell == kind || (cell == 2 && kind == 0);
  }

  /** What NetEffect's Javadoc says about cells, written a second time: the next cell, or -2. */
  int enter(int cell, Edge edge) {
    boolean known = cell != NOWHERE;
    boolean named = edge.in() != NOWHERE;
    if (edge.depends() && !(known && named && isA(cell, edge.in()))) {
      return -2;
    }
    if (known && named && !isA(cell, edge.in()) && !isA(edge.in(), cell)) {
      return -2;
    }
    int here = !named ? cell : !known ? edge.in() : isA(cell, edge.in()) ? cell : edge.in();
    if (edge.objectIn() != NOWHERE) {
      return edge.objectIn();
    }
    int home = homes[edge.to()];
    if (home != NOWHERE) {
      return here != NOWHERE && isA(here, home) ? here : home;
    }
    return secreted[edge.to()] ? NOWHERE : here;
  }
}
