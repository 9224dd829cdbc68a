package org.disse.io.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.disse.entry.Entry;
import org.disse.entry.EntryId;
import org.disse.entry.Section;
import org.disse.io.codec.Trees;
import org.disse.knowledge.KnowledgeBase;
import org.disse.value.InvalidValueException;
import org.jspecify.annotations.Nullable;

/** One merge of whole knowledge bases: entry by entry, then what ties entries together. */
final class Merging {
  private final Optional<KnowledgeBase> base;
  private final KnowledgeBase a;
  private final KnowledgeBase b;
  private final Trees trees = new Trees();
  private final List<Conflict> conflicts = new ArrayList<>();
  private final Map<EntryId, Entry> merged = new LinkedHashMap<>();

  Merging(Optional<KnowledgeBase> base, KnowledgeBase a, KnowledgeBase b) {
    this.base = base;
    this.a = a;
    this.b = b;
  }

  MergeResult result() {
    KnowledgeBase outline = outline();
    EntryMerge entries = new EntryMerge(trees);
    for (EntryId id : ids()) {
      entries
          .merge(ofBase(id), a.find(id), b.find(id), conflicts)
          .ifPresent(entry -> merged.put(id, entry));
    }
    new Repair(this, outline).run();
    return new MergeResult(conflicts, assemble(outline));
  }

  Optional<KnowledgeBase> base() {
    return base;
  }

  KnowledgeBase a() {
    return a;
  }

  KnowledgeBase b() {
    return b;
  }

  Optional<Entry> ofBase(EntryId id) {
    return base.flatMap(old -> old.find(id));
  }

  /** What was merged so far, by id; may be changed. */
  Map<EntryId, Entry> merged() {
    return merged;
  }

  /** Reports a conflict about a whole entry. */
  void conflict(Conflict.Kind kind, EntryId id, String message) {
    conflicts.add(EntryMerge.conflict(kind, ofBase(id), a.find(id), b.find(id), message));
  }

  /** The ids of all entries that there are anywhere. */
  Set<EntryId> ids() {
    return Stream.of(base, Optional.of(a), Optional.of(b))
        .flatMap(Optional::stream)
        .flatMap(one -> one.entries().stream())
        .map(Entry::id)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private KnowledgeBase outline() {
    List<Conflict> found = new ArrayList<>();
    Map<String, @Nullable Object> own =
        TreeMerge.merge(
            Spot.ofDocument(),
            base.map(Trees::outline),
            Trees.outline(a),
            Trees.outline(b),
            Trees.typeOfOutline(),
            found);
    try {
      KnowledgeBase outline = trees.outline(own);
      conflicts.addAll(found);
      return outline;
    } catch (InvalidValueException e) {
      conflicts.add(
          new Conflict(
              Conflict.Kind.RULE_BROKEN,
              Spot.ofDocument(),
              base.map(Trees::outline).map(Plain::frozen),
              Optional.ofNullable(Plain.frozen(Trees.outline(a))),
              Optional.ofNullable(Plain.frozen(Trees.outline(b))),
              String.valueOf(e.getMessage())));
      return trees.outline(Trees.outline(base.orElse(a)));
    }
  }

  /** The knowledge base of what was merged so far. */
  KnowledgeBase assemble(KnowledgeBase outline) {
    KnowledgeBase.Builder whole = outline.toBuilder();
    Map<Section, Set<EntryId>> bySection = new LinkedHashMap<>();
    merged
        .values()
        .forEach(
            entry ->
                bySection
                    .computeIfAbsent(entry.section(), any -> new LinkedHashSet<>())
                    .add(entry.id()));
    for (Section section : Section.values()) {
      Set<EntryId> kept = bySection.getOrDefault(section, Set.of());
      Weave<EntryId> weave =
          new Weave<>(
              base.map(old -> idsOf(old, section)).orElse(List.of()),
              idsOf(a, section),
              idsOf(b, section),
              kept,
              Comparator.naturalOrder());
      for (EntryId id : weave.order()) {
        Optional.ofNullable(merged.get(id)).ifPresent(whole::add);
      }
    }
    return whole.build();
  }

  private static List<EntryId> idsOf(KnowledgeBase base, Section section) {
    return base.entries(section).stream().<EntryId>map(Entry::id).toList();
  }
}
