package org.disse.io.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.disse.entry.Entry;
import org.disse.entry.EntryId;
import org.disse.entry.Section;
import org.disse.io.codec.Shape;
import org.disse.io.codec.Trees;
import org.disse.io.diff.Change.EntryAdded;
import org.disse.io.diff.Change.EntryMoved;
import org.disse.io.diff.Change.EntryRemoved;
import org.disse.knowledge.KnowledgeBase;

/** The changes of one section: its entries are matched by id, equal ones cost one comparison. */
final class SectionDiff {
  private final Section section;
  private final List<? extends Entry> before;
  private final List<? extends Entry> after;

  SectionDiff(Section section, KnowledgeBase before, KnowledgeBase after) {
    this.section = section;
    this.before = before.entries(section);
    this.after = after.entries(section);
  }

  /** First what goes, then what comes or moves in the new order, then what changes inside. */
  void addTo(List<Change> changes) {
    Map<EntryId, Integer> places = new HashMap<>();
    for (int j = 0; j < after.size(); j++) {
      places.put(after.get(j).id(), j);
    }
    Map<EntryId, Entry> kept = new HashMap<>();
    List<Integer> order = new ArrayList<>();
    for (Entry entry : before) {
      Integer place = places.get(entry.id());
      if (place == null) {
        changes.add(new EntryRemoved(entry));
      } else {
        kept.put(entry.id(), entry);
        order.add(place);
      }
    }
    Set<EntryId> moved = moved(order);
    Optional<EntryId> previous = Optional.empty();
    for (Entry entry : after) {
      if (!kept.containsKey(entry.id())) {
        changes.add(new EntryAdded(entry, previous));
      } else if (moved.contains(entry.id())) {
        changes.add(new EntryMoved(section, entry.id(), previous));
      }
      previous = Optional.of(entry.id());
    }
    Shape.Type type = Trees.typeOf(section);
    for (Entry entry : after) {
      Entry old = kept.get(entry.id());
      if (old != null && !Sameness.of(old, entry)) {
        TreeDiff.between(Spot.of(entry), Trees.of(old), Trees.of(entry), type, changes);
      }
    }
  }

  private Set<EntryId> moved(List<Integer> order) {
    boolean[] stays = Ascending.longest(order.stream().mapToInt(Integer::intValue).toArray());
    Set<EntryId> moved = new HashSet<>();
    for (int i = 0; i < stays.length; i++) {
      if (!stays[i]) {
        moved.add(after.get(order.get(i)).id());
      }
    }
    return moved;
  }
}
