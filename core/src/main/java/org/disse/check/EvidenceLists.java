package org.disse.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.disse.entry.Entry;
import org.disse.entry.Walk;
import org.disse.evidence.Evidence;

/** What holds up each statement of an entry: a mechanism, a step or a claim. */
final class EvidenceLists {
  private EvidenceLists() {}

  /** The lists of evidence by the pointer that leads to each from the entry. */
  static Map<String, List<Evidence>> of(Entry entry) {
    Map<String, List<Evidence>> lists = new LinkedHashMap<>();
    Walk.overParts(
        entry,
        Evidence.class,
        (pointer, evidence) ->
            lists
                .computeIfAbsent(
                    pointer.substring(0, pointer.lastIndexOf('/')), list -> new ArrayList<>())
                .add(evidence));
    return lists;
  }
}
