package org.disse.io.picture;

import java.util.Locale;
import java.util.Optional;
import org.disse.cargo.Cargo;
import org.disse.cargo.UnrecognizedCargo;
import org.disse.entry.Entry;
import org.disse.entry.EntryId;
import org.disse.entry.Section;
import org.disse.process.Process;
import org.disse.source.Cell;
import org.disse.source.ExosomeSource;
import org.disse.target.Target;
import org.disse.target.UnrecognizedTarget;

/**
 * An entry of which a step speaks.
 *
 * @param id its id
 * @param label its label; the id where the knowledge base has no such entry
 * @param group what it is coloured by: its section in the singular, for processes their kind
 * @param kind its type or kind in the words of the format; the section's name where it has none
 * @param entry the entry, if the knowledge base has it
 */
public record MapNode(EntryId id, String label, String group, String kind, Optional<Entry> entry) {
  static MapNode of(EntryId id, Optional<Entry> entry) {
    String section = entry.map(Entry::section).map(Section::singular).orElse("unknown");
    String kind = entry.map(MapNode::kindOf).orElse(section);
    return new MapNode(
        id,
        entry.map(Entry::label).orElse(id.value()),
        section.equals("process") ? kind : section,
        kind,
        entry);
  }

  private static String kindOf(Entry entry) {
    if (entry instanceof UnrecognizedCargo cargo) {
      return cargo.type();
    }
    if (entry instanceof UnrecognizedTarget target) {
      return target.type();
    }
    if (entry instanceof Cargo cargo) {
      return word(cargo.kind());
    }
    if (entry instanceof Target target) {
      return word(target.kind());
    }
    if (entry instanceof Process process) {
      return word(process.kind());
    }
    if (entry instanceof Cell cell) {
      return word(cell.kind());
    }
    return entry instanceof ExosomeSource source
        ? word(source.vesicle())
        : entry.section().singular();
  }

  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
