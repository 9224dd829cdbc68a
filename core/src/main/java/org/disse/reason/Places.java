package org.disse.reason;

import java.util.HashMap;
import java.util.Map;

/** Where steps happen: the distinct pairs of the cell of the step and the cell of its object. */
final class Places {
  private final Ints in = new Ints();
  private final Ints objectIn = new Ints();
  private final Map<Long, Integer> numbers = new HashMap<>();

  int number(int inCell, int objectInCell) {
    long key = (long) inCell << Integer.SIZE | (objectInCell & 0xffff_ffffL);
    return numbers.computeIfAbsent(
        key,
        pair -> {
          in.add(inCell);
          objectIn.add(objectInCell);
          return in.size() - 1;
        });
  }

  /** The cell of the step, or unknown. */
  int in(int place) {
    return in.get(place);
  }

  /** The cell of the object, or unknown. */
  int objectIn(int place) {
    return objectIn.get(place);
  }
}
