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
import org.disse.io.diff.Change.EntryMoved;
import org.disse.io.diff.Change.FieldAdded;
import org.disse.io.diff.Change.FieldChanged;
import org.disse.io.diff.Change.FieldRemoved;
import org.disse.io.diff.Change.ItemAdded;
import org.disse.io.diff.Change.ItemMoved;
import org.disse.io.diff.Change.ItemRemoved;
import org.disse.knowledge.KnowledgeBase;
import org.jspecify.annotations.Nullable;

/** A diff as operations of RFC 6902, whose pointers lead through whole documents. */
final class JsonPatch {
  private final Diff diff;
  private final List<Map<String, @Nullable Object>> operations = new ArrayList<>();
  private final Map<Section, List<EntryId>> moved = new HashMap<>();
  private final Map<Section, List<Change>> inside = new HashMap<>();

  JsonPatch(Diff diff) {
    this.diff = diff;
  }

  List<Map<String, @Nullable Object>> operations() {
    for (Change change : diff.changes()) {
      Optional<Section> section = change.spot().section();
      if (section.isEmpty()) {
        add(change, "");
      } else if (change instanceof EntryMoved move) {
        moved.computeIfAbsent(section.get(), any -> new ArrayList<>()).add(move.id());
      } else if (!change.spot().pointer().isEmpty() || change instanceof Change.FieldsReordered) {
        inside.computeIfAbsent(section.get(), any -> new ArrayList<>()).add(change);
      }
    }
    for (Section section : Section.values()) {
      addSection(section);
    }
    return operations;
  }

  private void addSection(Section section) {
    List<? extends Entry> before = diff.before().entries(section);
    List<? extends Entry> after = diff.after().entries(section);
    String path = "/" + section.plural();
    List<EntryId> moves = moved.getOrDefault(section, List.of());
    if (after.isEmpty() && !before.isEmpty()) {
      operation("remove", path);
    } else if (before.isEmpty() && !after.isEmpty()) {
      operation("add", path).put("value", trees(after));
    } else if (moves.size() > TreeDiff.MOST_MOVES) {
      operation("replace", path).put("value", trees(after));
    } else {
      List<EntryId> now = removeFrom(before, diff.after(), path);
      move(moves, now, after, path);
      addTo(after, diff.before(), path);
      for (Change change : inside.getOrDefault(section, List.of())) {
        Entry entry = diff.after().find(change.spot().entry().orElseThrow()).orElseThrow();
        add(change, diff.after().pointerTo(entry));
      }
    }
  }

  private static List<Map<String, @Nullable Object>> trees(List<? extends Entry> entries) {
    return entries.stream().map(Trees::of).toList();
  }

  private static boolean holds(KnowledgeBase base, Entry entry) {
    return base.find(entry.id()).filter(one -> one.section() == entry.section()).isPresent();
  }

  private List<EntryId> removeFrom(List<? extends Entry> before, KnowledgeBase after, String path) {
    List<EntryId> left = new ArrayList<>();
    for (Entry entry : before) {
      if (holds(after, entry)) {
        left.add(entry.id());
      } else {
        operation("remove", Pointers.child(path, left.size()));
      }
    }
    return left;
  }

  /** One after the other in the new order, each behind the one that it then follows. */
  private void move(
      List<EntryId> moves, List<EntryId> now, List<? extends Entry> after, String path) {
    if (moves.isEmpty()) {
      return;
    }
    Map<EntryId, Optional<EntryId>> previous = new HashMap<>();
    Optional<EntryId> last = Optional.empty();
    for (Entry entry : after) {
      if (holds(diff.before(), entry)) {
        previous.put(entry.id(), last);
        last = Optional.of(entry.id());
      }
    }
    for (EntryId id : moves) {
      int from = now.indexOf(id);
      now.remove(from);
      int to = previous.getOrDefault(id, Optional.empty()).map(now::indexOf).orElse(-1) + 1;
      now.add(to, id);
      if (from != to) {
        operation("move", Pointers.child(path, from), Pointers.child(path, to));
      }
    }
  }

  private void addTo(List<? extends Entry> after, KnowledgeBase before, String path) {
    for (int j = 0; j < after.size(); j++) {
      if (!holds(before, after.get(j))) {
        operation("add", Pointers.child(path, j)).put("value", Trees.of(after.get(j)));
      }
    }
  }

  /** An order of fields is nothing that JSON knows. */
  private void add(Change change, String whole) {
    String path = whole + change.spot().pointer();
    if (change instanceof FieldAdded added) {
      operation("add", path).put("value", added.value());
    } else if (change instanceof ItemAdded added) {
      operation("add", path).put("value", added.value());
    } else if (change instanceof FieldRemoved || change instanceof ItemRemoved) {
      operation("remove", path);
    } else if (change instanceof FieldChanged changed) {
      operation("replace", path).put("value", changed.after());
    } else if (change instanceof ItemMoved item) {
      operation("move", path, Pointers.child(Pointers.parent(path), item.to()));
    }
  }

  private Map<String, @Nullable Object> operation(String op, String path) {
    Map<String, @Nullable Object> operation = new LinkedHashMap<>();
    operation.put("op", op);
    operation.put("path", path);
    operations.add(operation);
    return operation;
  }

  private void operation(String op, String from, String path) {
    Map<String, @Nullable Object> operation = new LinkedHashMap<>();
    operation.put("op", op);
    operation.put("from", from);
    operation.put("path", path);
    operations.add(operation);
  }
}
