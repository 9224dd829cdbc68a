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

  /** How far the middle of the next slot below has to be away. */
  double distanceTo(Slot below) {
    double gap = node < 0 || below.node < 0 ? 4 : 10;
    return height / 2 + gap + below.height / 2;
  }

  static void connect(Slot left, Slot right) {
    left.right.add(right);
    right.left.add(left);
  }
}
