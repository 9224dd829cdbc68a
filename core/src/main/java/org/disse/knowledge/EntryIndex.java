package org.disse.knowledge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.disse.entry.Entry;
import org.disse.entry.EntryId;
import org.disse.entry.Ref;
import org.disse.entry.Section;
import org.disse.value.InvalidValueException;
import org.disse.value.Nearest;
import org.disse.value.Text;
import org.jspecify.annotations.Nullable;

/** Where the entries of a knowledge base stand, by id. Refuses an id that two of them have. */
final class EntryIndex {
  private record Position(Entry entry, int number) {}

  private final KnowledgeBase base;
  private final Map<EntryId, Position> positions = new HashMap<>();

  EntryIndex(KnowledgeBase base) {
    this.base = base;
    for (Section section : Section.values()) {
      List<? extends Entry> entries = base.entries(section);
      for (int i = 0; i < entries.size(); i++) {
        Entry entry = entries.get(i);
        if (positions.put(entry.id(), new Position(entry, i)) != null) {
          throw InvalidValueException.expected("distinct ids", entry.id());
        }
      }
    }
  }

  int size() {
    return positions.size();
  }

  Optional<Entry> find(EntryId id) {
    @Nullable Position position = positions.get(id);
    return position == null ? Optional.empty() : Optional.of(position.entry());
  }

  String pointerTo(Entry entry) {
    @Nullable Position position = positions.get(entry.id());
    if (position == null || position.entry().section() != entry.section()) {
      throw missing(Ref.to(entry.getClass(), entry.id()));
    }
    return "/" + entry.section().plural() + "/" + position.number();
  }

  /** Says what was expected where a reference leads nowhere, or to another kind of entry. */
  NoSuchElementException missing(Ref<?> ref) {
    Set<Section> sections = Sections.of(ref.type());
    boolean inSection =
        find(ref.id()).filter(entry -> sections.contains(entry.section())).isPresent();
    String expected = inSection ? "a " + ref.type().getSimpleName() : Section.describe(sections);
    String actual =
        find(ref.id()).map(entry -> "the " + entry.section().singular() + " ").orElse("")
            + Text.quote(ref.id().value());
    List<String> ids = base.all(ref.type()).stream().map(entry -> entry.id().value()).toList();
    String hint = Nearest.hint(ref.id().value(), ids).map(question -> "; " + question).orElse("");
    return new NoSuchElementException(
        "expected the id of " + expected + ", but was " + actual + hint);
  }
}
