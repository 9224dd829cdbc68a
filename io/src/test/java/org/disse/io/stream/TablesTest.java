package org.disse.io.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.disse.check.Location;
import org.disse.entry.EntryId;
import org.disse.io.json.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TablesTest {
  private record Key(long high, long low) {}

  /** Few different numbers, so that keys meet in all places where they can. */
  private static long number(Random random) {
    return random.nextInt(12) * 0x1000_0000_1000_0011L;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void idTableSaysWhatAMapSays(long seed) {
    Random random = new Random(seed);
    Map<Key, Integer> expected = new HashMap<>();
    IdTable table = new IdTable(Integer.MAX_VALUE);

    for (int i = 0; i < 100_000; i++) {
      boolean isSmall = random.nextBoolean();
      Key key =
          isSmall
              ? new Key(number(random), number(random))
              : new Key(random.nextLong(), random.nextLong());
      int value = 1 + random.nextInt(0xffff);
      assertThat(table.find(key.high(), key.low())).isEqualTo(expected.getOrDefault(key, 0));
      assertThat(table.put(key.high(), key.low(), value)).isTrue();
      expected.put(key, value);
    }

    expected.forEach(
        (key, value) -> assertThat(table.find(key.high(), key.low())).isEqualTo(value));
  }

  @Test
  void idTableTakesNoMoreThanItMay() {
    IdTable table = new IdTable(2);

    assertThat(table.put(1, 1, 5)).isTrue();
    assertThat(table.put(2, 2, 5)).isTrue();
    assertThat(table.put(3, 3, 5)).isFalse();
    assertThat(table.put(1, 1, 6)).isTrue();
    assertThat(table.find(3, 3)).isZero();
    assertThat(table.find(1, 1)).isEqualTo(6);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void waitingReferencesAreWhatAMapHolds(long seed) {
    Random random = new Random(seed);
    Map<List<Long>, Integer> expected = new HashMap<>();
    Map<List<Long>, Place> places = new HashMap<>();
    WaitingReferences waiting = new WaitingReferences(Integer.MAX_VALUE);

    for (int i = 0; i < 50_000; i++) {
      // The lowest four bits of the first half are the kind's.
      long high = number(random) << 4;
      long low = number(random);
      int kind = random.nextInt(12);
      List<Long> key = List.of(high, low, (long) kind);
      Integer before = expected.get(key);
      if (before == null) {
        Place place = new Place(-1, "/p" + key.hashCode() % 97, Optional.of(new Location(i, kind)));
        waiting.add(high, low, kind, () -> place, EntryId.of("x" + i));
        expected.put(key, 1);
        places.put(key, place);
      } else if (random.nextInt(3) > 0) {
        WaitingReferences.Waiting taken = waiting.take(high, low, kind);
        assertThat(taken.count()).isEqualTo(before);
        assertThat(taken.place()).isEqualTo(places.get(key));
        expected.remove(key);
      } else {
        waiting.addAgain(high, low, kind);
        expected.put(key, before + 1);
      }
      if (random.nextInt(50) == 0) {
        waiting.place();
      }
    }

    List<Integer> counts = new ArrayList<>();
    waiting.forEach(one -> counts.add(one.count()));
    assertThat(counts).containsExactlyInAnyOrderElementsOf(expected.values());
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aWaitingReferenceKeepsItsPlaceWhoseTextMayGo(boolean textGoes) {
    WaitingReferences waiting = new WaitingReferences(10);
    Place[] place = {new Place(-1, "/steps/3/object", Optional.of(new Location(4, 9)))};
    waiting.add(5 << 4, 6, 11, () -> place[0], EntryId.of("smo"));
    waiting.addAgain(5 << 4, 6, 11);
    if (textGoes) {
      waiting.place();
      place[0] = new Place(-1, "/gone", Optional.empty());
    }

    WaitingReferences.Waiting taken = waiting.take(5 << 4, 6, 11);
    assertThat(taken.kind()).isEqualTo(11);
    assertThat(taken.count()).isEqualTo(2);
    assertThat(taken.id()).contains(EntryId.of("smo"));
    assertThat(taken.place())
        .isEqualTo(new Place(-1, "/steps/3/object", Optional.of(new Location(4, 9))));
  }

  @Test
  void noPlaceIsWorkedOutForWhatIsSettledBeforeItsTextGoes() {
    WaitingReferences waiting = new WaitingReferences(10);
    waiting.add(
        5 << 4,
        6,
        11,
        () -> {
          throw new AssertionError();
        },
        EntryId.of("smo"));

    assertThat(waiting.take(5 << 4, 6, 11).count()).isEqualTo(1);
    waiting.place();
  }
}
