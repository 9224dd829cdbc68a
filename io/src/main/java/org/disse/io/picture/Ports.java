package org.disse.io.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where on the sides of boxes edges begin and end: side by side in the order of where they come
 * from, so that no head hides another.
 */
final class Ports {
  private static final double APART = 8;
  private static final double CLOSEST = 5;
  private static final double CORNERS = 12;
  private static final double HIGHEST = 240;

  private final double[] starts;
  private final double[] ends;

  Ports(List<List<Slot>> ways) {
    this.starts = new double[ways.size()];
    this.ends = new double[ways.size()];
    spread(ways, true, starts);
    spread(ways, false, ends);
  }

  /** How high boxes have to be for the edges at their sides, up to a bound. */
  static double[] heights(CausalMap map) {
    int[] in = new int[map.nodes().size()];
    int[] out = new int[map.nodes().size()];
    for (MapEdge edge : map.edges()) {
      out[edge.from()]++;
      in[edge.to()]++;
    }
    double[] heights = new double[in.length];
    for (int i = 0; i < in.length; i++) {
      heights[i] = Math.min(HIGHEST, CORNERS + CLOSEST * Math.max(in[i], out[i]));
    }
    return heights;
  }

  private static void spread(List<List<Slot>> ways, boolean start, double[] offsets) {
    Map<Slot, List<Integer>> sides = new LinkedHashMap<>();
    for (int i = 0; i < ways.size(); i++) {
      List<Slot> way = ways.get(i);
      if (!way.isEmpty()) {
        Slot slot = way.get(start ? 0 : way.size() - 1);
        sides.computeIfAbsent(slot, none -> new ArrayList<>()).add(i);
      }
    }
    sides.forEach(
        (slot, edges) -> {
          edges.sort(
              Comparator.comparingDouble(
                  edge -> ways.get(edge).get(start ? 1 : ways.get(edge).size() - 2).y));
          double apart = Math.min(APART, (slot.height - CORNERS) / Math.max(1, edges.size() - 1));
          for (int i = 0; i < edges.size(); i++) {
            offsets[edges.get(i)] = (i - (edges.size() - 1) / 2.0) * apart;
          }
        });
  }

  /** How far below the middle of its first box an edge begins. */
  double start(int edge) {
    return starts[edge];
  }

  /** How far below the middle of its last box an edge ends. */
  double end(int edge) {
    return ends[edge];
  }
}
