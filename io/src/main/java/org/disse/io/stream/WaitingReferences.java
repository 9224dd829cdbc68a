package org.disse.io.stream;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.disse.check.Location;
import org.disse.entry.EntryId;
import org.disse.io.json.Place;
import org.disse.io.stream.WaitingSegment.Row;
import org.jspecify.annotations.Nullable;

/**
 * References whose entry is still to come: for each id and kind the place of the first, and how
 * many there are. What is settled makes room.
 *
 * <p>The ids themselves are kept of a few only, for the messages; and pointers as numbers, since
 * there are few different ones.
 */
final class WaitingReferences {
  private static final int SEGMENTS = 1 << 8;
  private static final int KEPT_IDS = 1 << 14;
  private static final int KEPT_POINTERS = 1 << 16;
  private static final int KIND = 15;

  /** References of one kind to one id that waited in vain, or for an entry of another kind. */
  final class Waiting {
    private final Row row;

    private Waiting(Row row) {
      this.row = row;
    }

    int kind() {
      return (int) (row.high() & KIND);
    }

    /** Where the first of them stands. */
    Place place() {
      return placeOf(row);
    }

    /** The line of that place, once it was worked out. */
    int line() {
      return row.line();
    }

    int column() {
      return row.column();
    }

    int count() {
      return row.count();
    }

    Optional<EntryId> id() {
      return Optional.ofNullable(row.id());
    }
  }

  /** A reference whose place is not worked out yet. */
  private record Unplaced(long high, long low, Supplier<Place> place) {}

  private final int most;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> pointers = new ArrayList<>();
  private final @Nullable WaitingSegment[] segments = new @Nullable WaitingSegment[SEGMENTS];

  /** Those of the lines at hand: most of them are settled by one of the next lines. */
  private final List<Unplaced> unplaced = new ArrayList<>();

  private int size;
  private int keptIds;

  WaitingReferences(int most) {
    this.most = most;
  }

  boolean isFull() {
    return size >= most;
  }

  /** Adds one more reference to an id that is waited for as this kind. */
  void addAgain(long high, long low, int kind) {
    segment(high).countOnce(mix(high, kind), low);
  }

  /** Adds the first reference to an id as a kind. */
  void add(long high, long low, int kind, Supplier<Place> place, EntryId id) {
    boolean keepsId = keptIds < KEPT_IDS;
    keptIds += keepsId ? 1 : 0;
    size++;
    long key = mix(high, kind);
    // Instead of its line, for the time being, which of the unplaced it is.
    int which = unplaced.size();
    segment(high).put(new Row(key, low, which, 0, WaitingSegment.UNPLACED, 1, keepsId ? id : null));
    unplaced.add(new Unplaced(key, low, place));
  }

  /** Works out the places of what still waits, before the text of the lines is gone. */
  void place() {
    for (int i = 0; i < unplaced.size(); i++) {
      Unplaced one = unplaced.get(i);
      WaitingSegment segment = segment(one.high());
      if (segment.isUnplaced(one.high(), one.low(), i)) {
        Place place = one.place().get();
        segment.place(
            one.high(),
            one.low(),
            place.location().map(Location::line).orElse(0),
            place.location().map(Location::column).orElse(0),
            numberOf(place.pointer()));
      }
    }
    unplaced.clear();
  }

  private int numberOf(String pointer) {
    Integer known = numbers.get(pointer);
    if (known == null && pointers.size() < KEPT_POINTERS) {
      known = pointers.size();
      numbers.put(pointer, known);
      pointers.add(pointer);
    }
    return known == null ? -1 : known;
  }

  /** Takes out what waited for an id as a kind. */
  Waiting take(long high, long low, int kind) {
    Row row = segment(high).take(mix(high, kind), low);
    keptIds -= row.id() == null ? 0 : 1;
    size--;
    return new Waiting(row);
  }

  /** Tells of all that still wait, in no order. */
  void forEach(Consumer<Waiting> each) {
    for (WaitingSegment segment : segments) {
      if (segment != null) {
        segment.forEach(row -> each.accept(new Waiting(row)));
      }
    }
  }

  private Place placeOf(Row row) {
    if (row.pointer() == WaitingSegment.UNPLACED) {
      return unplaced.get(row.line()).place().get();
    }
    String pointer = row.pointer() < 0 ? "" : pointers.get(row.pointer());
    return new Place(-1, pointer, Optional.of(new Location(row.line(), row.column())));
  }

  /** The kind takes the place of four bits of the fingerprint; 124 are enough. */
  private static long mix(long high, int kind) {
    return (high & ~KIND) | kind;
  }

  private WaitingSegment segment(long high) {
    int number = (int) (high >>> 56);
    WaitingSegment segment = segments[number];
    if (segment == null) {
      segment = new WaitingSegment();
      segments[number] = segment;
    }
    return segment;
  }
}
