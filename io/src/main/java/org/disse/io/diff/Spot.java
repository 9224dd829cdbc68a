package org.disse.io.diff;

import java.util.Optional;
import org.disse.entry.Entry;
import org.disse.entry.EntryId;
import org.disse.entry.Section;
import org.disse.value.Text;

/**
 * A place in a knowledge base that keeps its name while entries come and go: a JSON Pointer (RFC
 * 6901) within an entry, or within the document's own fields.
 *
 * @param section the section of the entry; empty for the document's own fields
 * @param entry the id of the entry; empty for the document's own fields
 * @param pointer the pointer, such as {@code /steps/0/relation}; "" is the whole entry
 */
public record Spot(Optional<Section> section, Optional<EntryId> entry, String pointer) {
  /** The document's own fields. */
  static Spot ofDocument() {
    return new Spot(Optional.empty(), Optional.empty(), "");
  }

  static Spot of(Section section, EntryId id) {
    return new Spot(Optional.of(section), Optional.of(id), "");
  }

  static Spot of(Entry entry) {
    return of(entry.section(), entry.id());
  }

  Spot at(String pointer) {
    return new Spot(section, entry, pointer);
  }

  /** Section, id and pointer, such as {@code cell hepatic-stellate-cell /kind}. */
  @Override
  public String toString() {
    String whose =
        section
            .flatMap(section -> entry.map(id -> section.singular() + " " + id))
            .orElse("document");
    return pointer.isEmpty() ? whose : whose + " " + Text.printable(pointer);
  }
}
