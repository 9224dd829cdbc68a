package org.disse.io.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Orders the slots of each column so that few edges cross, by the mean of their neighbours in
 * sweeps from left to right and back, and then moves them up and down towards their neighbours.
 * Ties keep the order of the knowledge base.
 */
final class Columns {
  private static final int SWEEPS = 12;

  private final List<List<Slot>> columns = new ArrayList<>();

  Columns(int count) {
    for (int i = 0; i < count; i++) {
      columns.add(new ArrayList<>());
    }
  }

  void add(Slot slot) {
    List<Slot> column = columns.get(slot.layer);
    slot.order = column.size();
    column.add(slot);
  }

  /** Gives every slot its order and its middle; returns the height of the whole. */
  double arrange() {
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      sort(sweep % 2 == 0);
    }
    for (List<Slot> column : columns) {
      for (int i = 1; i < column.size(); i++) {
        column.get(i).y = column.get(i - 1).y + column.get(i - 1).distanceTo(column.get(i));
      }
    }
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      move(sweep % 2 == 0);
    }
    return shiftToTheTop();
  }

  private List<List<Slot>> inOrder(boolean rightwards) {
    List<List<Slot>> order = new ArrayList<>(columns);
    if (!rightwards) {
      java.util.Collections.reverse(order);
    }
    return order;
  }

  private void sort(boolean rightwards) {
    for (List<Slot> column : inOrder(rightwards)) {
      double[] wanted = new double[column.size()];
      for (Slot slot : column) {
        List<Slot> neighbours = rightwards ? slot.left : slot.right;
        wanted[slot.order] =
            neighbours.isEmpty()
                ? slot.order
                : neighbours.stream().mapToInt(one -> one.order).average().orElse(0)
                    * column.size()
                    / Math.max(1, columns.get(neighbours.get(0).layer).size());
      }
      column.sort(Comparator.comparingDouble(slot -> wanted[slot.order]));
      for (int i = 0; i < column.size(); i++) {
        column.get(i).order = i;
      }
    }
  }

  private void move(boolean rightwards) {
    for (List<Slot> column : inOrder(rightwards)) {
      double shift = 0;
      for (int i = 0; i < column.size(); i++) {
        Slot slot = column.get(i);
        List<Slot> neighbours = rightwards ? slot.left : slot.right;
        double wanted =
            neighbours.isEmpty()
                ? slot.y
                : neighbours.stream().mapToDouble(one -> one.y).average().orElse(slot.y);
        double placed =
            i == 0
                ? wanted
                : Math.max(wanted, column.get(i - 1).y + column.get(i - 1).distanceTo(slot));
        shift += placed - wanted;
        slot.y = placed;
      }
      for (Slot slot : column) {
        slot.y -= shift / column.size();
      }
    }
  }

  private double shiftToTheTop() {
    double top = Double.POSITIVE_INFINITY;
    double bottom = Double.NEGATIVE_INFINITY;
    for (List<Slot> column : columns) {
      for (Slot slot : column) {
        top = Math.min(top, slot.y - slot.height / 2);
        bottom = Math.max(bottom, slot.y + slot.height / 2);
      }
    }
    for (List<Slot> column : columns) {
      for (Slot slot : column) {
        slot.y -= top;
      }
    }
    return columns.isEmpty() ? 0 : bottom - top;
  }
}
