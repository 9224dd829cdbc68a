package org.disse.io.stream;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.disse.entry.Entry;
import org.disse.entry.Ref;
import org.disse.entry.Section;
import org.disse.knowledge.Sections;

/** The kinds of references by number: the sections into which they may lead. The format has 11. */
final class ReferenceKinds {
  /** As many bits as a value of the table has beside its state. */
  static final int MOST = 12;

  private final List<Class<? extends Entry>> types = new ArrayList<>();
  private final List<Set<Section>> sections = new ArrayList<>();

  /** The number of a reference's kind; -1 if there are too many kinds. */
  int of(Ref<?> ref) {
    int known = types.indexOf(ref.type());
    if (known >= 0 || types.size() == MOST) {
      return known;
    }
    types.add(ref.type());
    sections.add(EnumSet.copyOf(Sections.of(ref.type())));
    return types.size() - 1;
  }

  /** Whether a reference of a kind may lead into a section. */
  boolean allows(int kind, Section section) {
    return sections.get(kind).contains(section);
  }

  /** The type of the references of a kind. */
  Class<? extends Entry> type(int kind) {
    return types.get(kind);
  }

  /** The sections into which references of a kind may lead. */
  Set<Section> sections(int kind) {
    return sections.get(kind);
  }
}
