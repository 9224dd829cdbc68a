package org.disse.io.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.disse.io.codec.Shape;
import org.disse.io.diff.Change.FieldAdded;
import org.disse.io.diff.Change.FieldChanged;
import org.disse.io.diff.Change.FieldRemoved;
import org.disse.io.diff.Change.FieldsReordered;
import org.disse.io.diff.Change.ItemAdded;
import org.disse.io.diff.Change.ItemMoved;
import org.disse.io.diff.Change.ItemRemoved;
import org.jspecify.annotations.Nullable;

/** The changes within one entry, or within the document's own fields. */
final class TreeDiff {
  /** A list of which more items move is changed as a whole, so that the cost stays linear. */
  static final int MOST_MOVES = 1000;

  private final Spot whole;
  private final List<Change> changes;

  private TreeDiff(Spot whole, List<Change> changes) {
    this.whole = whole;
    this.changes = changes;
  }

  static void between(
      Spot whole,
      Map<String, @Nullable Object> before,
      Map<String, @Nullable Object> after,
      Shape.Type type,
      List<Change> changes) {
    new TreeDiff(whole, changes).values("", before, after, Optional.of(type));
  }

  private void values(
      String pointer, @Nullable Object before, @Nullable Object after, Optional<Shape.Type> type) {
    if (Plain.same(before, after)) {
      return;
    }
    if (before instanceof Map && after instanceof Map) {
      objects(pointer, Plain.map(before), Plain.map(after), type);
    } else if (before instanceof List && after instanceof List) {
      lists(pointer, Plain.list(before), Plain.list(after), type);
    } else {
      changes.add(new FieldChanged(whole.at(pointer), Plain.frozen(before), Plain.frozen(after)));
    }
  }

  private void objects(
      String pointer,
      Map<String, @Nullable Object> before,
      Map<String, @Nullable Object> after,
      Optional<Shape.Type> type) {
    List<String> kept = new ArrayList<>();
    for (Map.Entry<String, @Nullable Object> member : before.entrySet()) {
      if (after.containsKey(member.getKey())) {
        kept.add(member.getKey());
      } else {
        Spot spot = whole.at(Pointers.child(pointer, member.getKey()));
        changes.add(new FieldRemoved(spot, Plain.frozen(member.getValue())));
      }
    }
    List<String> stillThere = new ArrayList<>();
    Optional<String> previous = Optional.empty();
    for (Map.Entry<String, @Nullable Object> member : after.entrySet()) {
      String name = member.getKey();
      String child = Pointers.child(pointer, name);
      if (before.containsKey(name)) {
        stillThere.add(name);
        values(child, before.get(name), member.getValue(), Plain.typeOf(type, name));
      } else {
        changes.add(new FieldAdded(whole.at(child), Plain.frozen(member.getValue()), previous));
      }
      previous = Optional.of(name);
    }
    if (!kept.equals(stillThere)) {
      changes.add(new FieldsReordered(whole.at(pointer), List.copyOf(after.keySet())));
    }
  }

  private void lists(
      String pointer,
      List<@Nullable Object> before,
      List<@Nullable Object> after,
      Optional<Shape.Type> type) {
    int[] partners = Matching.forReading(before, after, type);
    int[] origins = new int[after.size()];
    Arrays.fill(origins, -1);
    List<Integer> kept = new ArrayList<>();
    for (int i = 0; i < partners.length; i++) {
      if (partners[i] >= 0) {
        origins[partners[i]] = i;
        kept.add(partners[i]);
      }
    }
    boolean[] stays = Ascending.longest(kept.stream().mapToInt(Integer::intValue).toArray());
    int moves = 0;
    for (boolean stay : stays) {
      moves += stay ? 0 : 1;
    }
    if (moves > MOST_MOVES) {
      changes.add(new FieldChanged(whole.at(pointer), Plain.frozen(before), Plain.frozen(after)));
      return;
    }
    for (int i = partners.length - 1; i >= 0; i--) {
      if (partners[i] < 0) {
        Spot spot = whole.at(Pointers.child(pointer, i));
        changes.add(new ItemRemoved(spot, Plain.frozen(before.get(i))));
      }
    }
    if (moves > 0) {
      moves(pointer, kept, stays, before, origins);
    }
    for (int j = 0; j < origins.length; j++) {
      if (origins[j] < 0) {
        Spot spot = whole.at(Pointers.child(pointer, j));
        changes.add(new ItemAdded(spot, Plain.frozen(after.get(j))));
      }
    }
    for (int j = 0; j < origins.length; j++) {
      if (origins[j] >= 0) {
        values(Pointers.child(pointer, j), before.get(origins[j]), after.get(j), type);
      }
    }
  }

  /**
   * Brings what is kept into its new order.
   *
   * @param kept the new index of each item that is kept, in the old order
   * @param stays whether it can stay where it is
   */
  private void moves(
      String pointer,
      List<Integer> kept,
      boolean[] stays,
      List<@Nullable Object> before,
      int[] origins) {
    boolean[] staysAt = new boolean[origins.length];
    for (int i = 0; i < stays.length; i++) {
      staysAt[kept.get(i)] = stays[i];
    }
    List<Integer> now = new ArrayList<>(kept);
    int previous = -1;
    for (int j = 0; j < origins.length; j++) {
      if (origins[j] < 0) {
        continue;
      }
      if (!staysAt[j]) {
        int from = now.indexOf(j);
        now.remove(from);
        int to = previous < 0 ? 0 : now.indexOf(previous) + 1;
        now.add(to, j);
        if (from != to) {
          Spot spot = whole.at(Pointers.child(pointer, from));
          changes.add(new ItemMoved(spot, to, Plain.frozen(before.get(origins[j]))));
        }
      }
      previous = j;
    }
  }
}
