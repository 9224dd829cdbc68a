package org.disse.io.codec;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.disse.check.Finding;
import org.disse.check.FindingCode;
import org.disse.io.json.Place;
import org.disse.io.json.PointerRoom;

/** Findings with their places, to be told in the order of the text. */
final class PlacedFindings {
  private record Placed(Place place, Finding.Builder finding) {}

  private final List<Placed> placed = new ArrayList<>();
  private boolean isWhole = true;

  /** Adds a finding without pointer and location; of those at one place, the first comes first. */
  void add(Place place, Finding.Builder finding) {
    placed.add(new Placed(place, finding));
  }

  int size() {
    return placed.size();
  }

  /**
   * Tells them, and in the place of the first one whose pointer there is no room for, that there is
   * none.
   *
   * @param resolve gives pointer, line and column; asked in ascending order of offsets
   */
  List<Finding> tell(UnaryOperator<Place> resolve) {
    placed.sort(Comparator.comparingInt(one -> one.place().offset()));
    List<Finding> findings = new ArrayList<>();
    int room = PointerRoom.ROOM;
    for (Placed one : placed) {
      Place place = resolve.apply(one.place());
      room -= PointerRoom.neededBy(place.pointer());
      if (room < 0) {
        isWhole = false;
        findings.add(
            Finding.of(FindingCode.LIMIT_EXCEEDED, "", PointerRoom.MESSAGE)
                .location(place.location())
                .build());
        return findings;
      }
      findings.add(one.finding().pointer(place.pointer()).location(place.location()).build());
    }
    return findings;
  }

  /** Whether there was room for all of them. */
  boolean isWhole() {
    return isWhole;
  }
}
