package org.disse.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.disse.entry.Entry;
import org.disse.entry.EntryId;
import org.disse.entry.Walk;

/** Turns references round: who points at an entry. */
final class Referrers {
  private Referrers() {}

  static Map<EntryId, List<Entry>> of(List<Entry> entries) {
    Map<EntryId, List<Entry>> referrers = new HashMap<>();
    for (Entry entry : entries) {
      Walk.overReferences(
          entry,
          (pointer, ref) -> {
            List<Entry> found = referrers.computeIfAbsent(ref.id(), id -> new ArrayList<>());
            if (found.isEmpty() || found.get(found.size() - 1) != entry) {
              found.add(entry);
            }
          });
    }
    referrers.replaceAll((id, found) -> List.copyOf(found));
    return referrers;
  }
}
