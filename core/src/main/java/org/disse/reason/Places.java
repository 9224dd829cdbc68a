package org.disse.reason;

import java.util.HashMap;
import java.util.Map;

/**
 * Where steps happen, as numbers: all that says from which cell into which a step leads. The
 * distinct ones are few, so that a walk need not look at each object for where it belongs.
 */
final class Places {
  /** So many have room in an edge. */
  private static final int MOST = 1 << 24;

  private final Ints in = new Ints();
  private final Ints objectIn = new Ints();
  private final Ints home = new Ints();
  private final Ints secreted = new Ints();
  private final Map<Place, Integer> numbers = new HashMap<>();

  private int last = -1;

  private record Place(int in, int objectIn, int home, boolean secreted) {}

  /**
   * @param inCell the cell of the step, or unknown
   * @param objectInCell the cell of the object by the step, or unknown
   * @param homeCell the cell of the object whatever the step says, or unknown
   * @param leavesCell whether the object is secreted
   */
  int number(int inCell, int objectInCell, int homeCell, boolean leavesCell) {
    // Most steps happen where the one before them does.
    if (last >= 0
        && in.get(last) == inCell
        && objectIn.get(last) == objectInCell
        && home.get(last) == homeCell
        && secreted(last) == leavesCell) {
      return last;
    }
    last = look(inCell, objectInCell, homeCell, leavesCell);
    return last;
  }

  private int look(int inCell, int objectInCell, int homeCell, boolean leavesCell) {
    return numbers.computeIfAbsent(
        new Place(inCell, objectInCell, homeCell, leavesCell),
        place -> {
          in.add(inCell);
          objectIn.add(objectInCell);
          home.add(homeCell);
          secreted.add(leavesCell ? 1 : 0);
          if (in.size() > MOST) {
            throw new IllegalStateException("expected at most " + MOST + " places, but was more");
          }
          return in.size() - 1;
        });
  }

  /** The cell of the step, or unknown. */
  int in(int place) {
    return in.get(place);
  }

  /** The cell of the object by the step, or unknown. */
  int objectIn(int place) {
    return objectIn.get(place);
  }

  /** The cell that the object is, or is a process of, or unknown. */
  int home(int place) {
    return home.get(place);
  }

  /** Whether the object leaves the cell that makes it. */
  boolean secreted(int place) {
    return secreted.get(place) != 0;
  }
}
