package org.disse.io.picture;

import java.util.ArrayList;
import java.util.List;

/** A place in a column: of a node, or of an edge on its way past it. */
final class Slot {
  /** The number of the node; -1 for an edge passing by. */
  final int node;

  final int layer;
  final double height;
  final List<Slot> left = new ArrayList<>();
  final List<Slot> right = new ArrayList<>();

  /** The number in its column, from the top. */
  int order;

  /** The middle. */
  double y;

  Slot(int node, int layer, double height) {
    this.node = node;
    this.layer = layer;
    this.height = height;
  }

  static void connect(Slot left, Slot right) {
    left.right.add(right);
    right.left.add(left);
  }
}
