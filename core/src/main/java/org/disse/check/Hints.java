package org.disse.check;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.disse.entry.Entry;
import org.disse.entry.EntryId;
import org.disse.knowledge.KnowledgeBase;
import org.disse.knowledge.Sections;
import org.disse.value.Nearest;

/**
 * The ids that were probably meant, for the hints of one run.
 *
 * <p>A hint compares an id with all that would have been right. After a million comparisons no more
 * hints are given, so that the cost of a run stays linear in the document, however many of its
 * references dangle.
 */
final class Hints {
  private static final int COMPARISONS = 1_000_000;

  private final KnowledgeBase base;
  private final Map<Class<?>, List<String>> ids = new HashMap<>();
  private int left = COMPARISONS;

  Hints(KnowledgeBase base) {
    this.base = base;
  }

  /** The nearest id of an entry in the sections where entries of a kind stand. */
  Optional<String> near(EntryId written, Class<? extends Entry> kind) {
    return near(written, ids.computeIfAbsent(kind, any -> idsOf(kind)));
  }

  /** The nearest of some ids. */
  Optional<String> near(EntryId written, Collection<String> candidates) {
    if (left <= 0) {
      return Optional.empty();
    }
    left -= candidates.size();
    return Nearest.hint(written.value(), candidates);
  }

  private List<String> idsOf(Class<? extends Entry> kind) {
    return Sections.of(kind).stream()
        .flatMap(section -> base.entries(section).stream())
        .map(entry -> entry.id().value())
        .toList();
  }
}
