package org.disse.io.export;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an exporter has done with the values of one entry. Pointers are within the entry, and speak
 * for all values below them too, where these have no word of their own. Of two words about one
 * pointer the better one holds: a value is not lost that stands somewhere.
 */
final class Account {
  private final Map<String, Fate> fates = new HashMap<>();

  /** What became of a value; no kind if it stands in the output as it is. */
  record Fate(@Nullable LossKind kind, String reason, Optional<String> written) {
    private static final Fate KEPT = new Fate(null, "", Optional.empty());

    boolean isBetterThan(Fate other) {
      return other.kind != null && (kind == null || kind.compareTo(other.kind) < 0);
    }
  }

  /** They stand in the output as they are. */
  Account kept(String... pointers) {
    for (String pointer : pointers) {
      put(pointer, Fate.KEPT);
    }
    return this;
  }

  /** It stands in the output in other words, from which our importer makes it again. */
  Account renamed(String pointer, String written, String reason) {
    return put(pointer, new Fate(LossKind.RENAMED, reason, Optional.of(written)));
  }

  /** Something less exact stands in the output. */
  Account narrowed(String pointer, String written, String reason) {
    return put(pointer, new Fate(LossKind.NARROWED, reason, Optional.of(written)));
  }

  /** It is not in the output, for a reason of its own. */
  Account dropped(String pointer, String reason) {
    return put(pointer, new Fate(LossKind.DROPPED, reason, Optional.empty()));
  }

  private Account put(String pointer, Fate fate) {
    fates.merge(pointer, fate, (old, now) -> now.isBetterThan(old) ? now : old);
    return this;
  }

  /** What became of the value at a pointer: its own word, or the nearest above it. */
  Optional<Fate> of(String pointer) {
    for (String at = pointer; ; at = at.substring(0, at.lastIndexOf('/'))) {
      Fate fate = fates.get(at);
      if (fate != null || at.isEmpty()) {
        return Optional.ofNullable(fate);
      }
    }
  }
}
