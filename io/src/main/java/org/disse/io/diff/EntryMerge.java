package org.disse.io.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.disse.entry.Entry;
import org.disse.io.codec.Trees;
import org.disse.value.InvalidValueException;
import org.jspecify.annotations.Nullable;

/** Merges the entries of one id. */
final class EntryMerge {
  private final Trees trees;

  EntryMerge(Trees trees) {
    this.trees = trees;
  }

  /**
   * Merges.
   *
   * @param conflicts takes what does not go together
   * @return the entry; empty if it is removed
   */
  Optional<Entry> merge(
      Optional<Entry> base, Optional<Entry> a, Optional<Entry> b, List<Conflict> conflicts) {
    if (Sameness.of(a, b) || Sameness.of(b, base)) {
      return a;
    }
    if (Sameness.of(a, base)) {
      return b;
    }
    if (a.isPresent() && b.isPresent()) {
      Entry first = a.get();
      Entry second = b.get();
      if (first.section() == second.section()
          && base.filter(old -> old.section() != first.section()).isEmpty()) {
        return Optional.of(fields(base, first, second, conflicts));
      }
    }
    conflicts.add(
        a.isPresent() && b.isPresent()
            ? conflict(
                Conflict.Kind.BOTH_CHANGED, base, a, b, "expected one entry, but was two of one id")
            : conflict(
                Conflict.Kind.REMOVED_AND_CHANGED,
                base,
                a,
                b,
                "expected one change, but was removed by one side and changed by the other"));
    return base.or(() -> a);
  }

  private Entry fields(Optional<Entry> base, Entry a, Entry b, List<Conflict> conflicts) {
    List<Conflict> found = new ArrayList<>();
    Map<String, @Nullable Object> merged =
        TreeMerge.merge(
            Spot.of(a),
            base.map(Trees::of),
            Trees.of(a),
            Trees.of(b),
            Trees.typeOf(a.section()),
            found);
    try {
      Entry entry = trees.entry(a.section(), merged);
      conflicts.addAll(found);
      return entry;
    } catch (InvalidValueException e) {
      conflicts.add(
          conflict(
              Conflict.Kind.RULE_BROKEN,
              base,
              Optional.of(a),
              Optional.of(b),
              String.valueOf(e.getMessage())));
      return base.orElse(a);
    }
  }

  static Conflict conflict(
      Conflict.Kind kind,
      Optional<Entry> base,
      Optional<Entry> a,
      Optional<Entry> b,
      String message) {
    Spot spot = base.or(() -> a).or(() -> b).map(Spot::of).orElseThrow();
    return new Conflict(kind, spot, tree(base), tree(a), tree(b), message);
  }

  private static Optional<Object> tree(Optional<Entry> entry) {
    return entry.map(Trees::of).map(Plain::frozen);
  }
}
