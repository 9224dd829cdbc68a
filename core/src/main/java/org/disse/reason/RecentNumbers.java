package org.disse.reason;

import java.util.ArrayList;
import java.util.List;
import org.disse.entry.EntryId;
import org.disse.mechanism.Mechanism;
import org.disse.mechanism.Step;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of the entries that steps name, of which those met lately are remembered:
 * neighbouring steps name the same entries, and the large map of all need not be looked through.
 */
final class RecentNumbers {
  private static final int SLOTS = 1 << 12;

  private final Nodes nodes;
  private final @Nullable EntryId[] ids = new @Nullable EntryId[SLOTS];
  private final int[] numbers = new int[SLOTS];

  // Empty but while the next ones are fetched.
  private final List<List<Step>> ahead = new ArrayList<>();
  private final List<EntryId> news = new ArrayList<>();

  RecentNumbers(Nodes nodes) {
    this.nodes = nodes;
  }

  /**
   * Looks up the entries that the steps of some mechanisms name. Each lookup goes from place to
   * place in memory; one after the other, between all else that is done with a step, each would be
   * waited for. Here none depends on another, so that many are on their way at once: a tenth of the
   * time that a graph of a million steps takes, and no slower where all of it is in a cache.
   *
   * @return of no use but to be kept, lest the compiler leave out what only loads
   */
  int fetch(List<Mechanism> mechanisms) {
    for (int i = 0; i < mechanisms.size(); i++) {
      ahead.add(mechanisms.get(i).steps());
    }
    int seen = 0;
    for (int i = 0; i < ahead.size(); i++) {
      List<Step> steps = ahead.get(i);
      for (int k = 0; k < steps.size(); k++) {
        seen += steps.get(k).contextDependent() ? 1 : 0;
      }
    }
    for (int i = 0; i < ahead.size(); i++) {
      List<Step> steps = ahead.get(i);
      for (int k = 0; k < steps.size(); k++) {
        expect(steps.get(k).subject().id());
        expect(steps.get(k).object().id());
      }
    }
    ahead.clear();
    for (int i = 0; i < news.size(); i++) {
      look(news.get(i));
    }
    news.clear();
    return seen;
  }

  private void expect(EntryId id) {
    int slot = slot(id);
    if (!isSame(id, ids[slot])) {
      // Its number follows; until then it is not expected twice.
      ids[slot] = id;
      news.add(id);
    }
  }

  /** A quick look, which does not load what the id is made of; others are found a step later. */
  @SuppressWarnings("ReferenceEquality")
  private static boolean isSame(EntryId id, @Nullable EntryId other) {
    return id == other;
  }

  /** The number of an entry, a new one if it was not met yet. */
  int of(EntryId id) {
    int slot = slot(id);
    return id.equals(ids[slot]) ? numbers[slot] : look(id);
  }

  private int look(EntryId id) {
    int number = nodes.number(id);
    int slot = slot(id);
    ids[slot] = id;
    numbers[slot] = number;
    return number;
  }

  private static int slot(EntryId id) {
    return id.hashCode() & (SLOTS - 1);
  }
}
