package org.disse.io.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.disse.entry.Entry;
import org.disse.entry.EntryId;
import org.disse.entry.Section;
import org.disse.io.codec.Trees;
import org.disse.io.diff.Change.EntryAdded;
import org.disse.io.diff.Change.EntryMoved;
import org.disse.io.diff.Change.EntryRemoved;
import org.disse.knowledge.KnowledgeBase;
import org.disse.value.InvalidValueException;
import org.jspecify.annotations.Nullable;

/** Makes changes in a knowledge base; entries that do not change are taken as they are. */
final class Patcher {
  private final KnowledgeBase base;
  private final Trees trees = new Trees();

  Patcher(KnowledgeBase base) {
    this.base = base;
  }

  KnowledgeBase apply(List<Change> changes) {
    List<Change> own = new ArrayList<>();
    Map<Section, List<Change>> bySection = new HashMap<>();
    for (Change change : changes) {
      change
          .spot()
          .section()
          .map(section -> bySection.computeIfAbsent(section, any -> new ArrayList<>()))
          .orElse(own)
          .add(change);
    }
    KnowledgeBase.Builder patched = outline(own).toBuilder();
    for (Section section : Section.values()) {
      List<Change> ours = bySection.get(section);
      patched.addAll(ours == null ? base.entries(section) : entries(section, ours));
    }
    return patched.build();
  }

  private KnowledgeBase outline(List<Change> changes) {
    Map<String, @Nullable Object> tree = Trees.outline(base);
    changes.forEach(change -> new TreePatch(tree).apply(change));
    return trees.outline(tree);
  }

  private List<Entry> entries(Section section, List<Change> changes) {
    Map<EntryId, Entry> entries = new LinkedHashMap<>();
    base.entries(section).forEach(entry -> entries.put(entry.id(), entry));
    Map<EntryId, Entry> placed = new HashMap<>();
    Map<Optional<EntryId>, EntryId> behind = new HashMap<>();
    Map<EntryId, Map<String, @Nullable Object>> changed = new HashMap<>();
    for (Change change : changes) {
      if (change instanceof EntryRemoved removed) {
        Entry entry = take(entries, section, removed.entry().id());
        if (!entry.equals(removed.entry())) {
          throw InvalidValueException.expected("the entry as it was removed", removed.spot());
        }
      } else if (change instanceof EntryAdded added) {
        if (entries.containsKey(added.entry().id())) {
          throw InvalidValueException.expected("a new entry", added.spot());
        }
        placed.put(added.entry().id(), added.entry());
        behind.put(added.after(), added.entry().id());
      } else if (change instanceof EntryMoved moved) {
        placed.put(moved.id(), take(entries, section, moved.id()));
        behind.put(moved.after(), moved.id());
      } else {
        EntryId id = change.spot().entry().orElseThrow();
        Entry entry = placed.getOrDefault(id, entries.get(id));
        if (entry == null) {
          throw missing(section, id);
        }
        new TreePatch(changed.computeIfAbsent(id, any -> Trees.of(entry))).apply(change);
      }
    }
    List<Entry> ordered = ordered(section, entries, placed, behind);
    ordered.replaceAll(
        entry -> {
          Map<String, @Nullable Object> tree = changed.get(entry.id());
          return tree == null ? entry : trees.entry(section, tree);
        });
    return ordered;
  }

  private static Entry take(Map<EntryId, Entry> entries, Section section, EntryId id) {
    Entry taken = entries.remove(id);
    if (taken == null) {
      throw missing(section, id);
    }
    return taken;
  }

  private static InvalidValueException missing(Section section, EntryId id) {
    return InvalidValueException.expected("a " + section.singular() + " that is there", id);
  }

  /** What stayed, and behind each of it what was placed there. */
  private static List<Entry> ordered(
      Section section,
      Map<EntryId, Entry> stayed,
      Map<EntryId, Entry> placed,
      Map<Optional<EntryId>, EntryId> behind) {
    List<Entry> ordered = new ArrayList<>();
    addBehind(Optional.empty(), placed, behind, ordered);
    for (Entry entry : stayed.values()) {
      ordered.add(entry);
      addBehind(Optional.of(entry.id()), placed, behind, ordered);
    }
    if (!behind.isEmpty()) {
      throw missing(section, behind.keySet().iterator().next().orElseThrow());
    }
    return ordered;
  }

  private static void addBehind(
      Optional<EntryId> first,
      Map<EntryId, Entry> placed,
      Map<Optional<EntryId>, EntryId> behind,
      List<Entry> ordered) {
    EntryId next = behind.remove(first);
    while (next != null) {
      Entry entry = placed.get(next);
      if (entry != null) {
        ordered.add(entry);
      }
      next = behind.remove(Optional.of(next));
    }
  }
}
