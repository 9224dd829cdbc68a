package org.disse.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.disse.entry.Entry;
import org.disse.entry.EntryId;
import org.disse.entry.Ref;

/** A hierarchy read downwards: what lies below an entry, itself among it. Cycles do no harm. */
final class Descendants {
  private final Map<EntryId, List<EntryId>> children = new HashMap<>();

  <T extends Entry> Descendants(List<T> entries, Function<T, List<Ref<T>>> parents) {
    for (T entry : entries) {
      for (Ref<T> parent : parents.apply(entry)) {
        children.computeIfAbsent(parent.id(), id -> new ArrayList<>()).add(entry.id());
      }
    }
  }

  Set<EntryId> of(EntryId id) {
    Set<EntryId> reached = new LinkedHashSet<>(List.of(id));
    List<EntryId> open = new ArrayList<>(reached);
    for (int i = 0; i < open.size(); i++) {
      for (EntryId child : children.getOrDefault(open.get(i), List.of())) {
        if (reached.add(child)) {
          open.add(child);
        }
      }
    }
    return reached;
  }
}
