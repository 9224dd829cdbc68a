package org.disse.io.diff;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.disse.entry.Entry;
import org.disse.entry.Walk;
import org.disse.io.codec.Trees;
import org.disse.value.Extensible;

/**
 * Whether two entries are written alike. Equal entries are, but for the order of fields inside the
 * values of unknown fields, which equality does not see; so only entries with unknown fields need a
 * closer look.
 */
final class Sameness {
  private Sameness() {}

  static boolean of(Entry a, Entry b) {
    return a.equals(b) && (!hasUnknown(a) || Plain.same(Trees.of(a), Trees.of(b)));
  }

  static boolean of(Optional<Entry> a, Optional<Entry> b) {
    return (a.isPresent() && b.isPresent()) ? of(a.get(), b.get()) : (a.isEmpty() && b.isEmpty());
  }

  private static boolean hasUnknown(Entry entry) {
    AtomicBoolean found = new AtomicBoolean(!entry.extensions().isEmpty());
    Walk.over(
        entry,
        new Walk.Visitor() {
          @Override
          public void part(String pointer, Object part) {
            if (part instanceof Extensible extensible && !extensible.extensions().isEmpty()) {
              found.set(true);
            }
          }
        });
    return found.get();
  }
}
