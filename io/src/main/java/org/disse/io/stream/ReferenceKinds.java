package org.disse.io.stream;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.disse.entry.Entry;
import org.disse.entry.Ref;
import org.disse.entry.Section;
import org.disse.knowledge.Sections;

/** The kinds of references by number: the sections into which they may lead. The format has 11. */
final class ReferenceKinds {
  /** As many bits as a value of the table has beside its state. */
  static final int MOST = 12;

  private final Map<Class<?>, Integer> numbers = new HashMap<>();
  private final List<Ref<?>> examples = new ArrayList<>();
  private final List<Set<Section>> sections = new ArrayList<>();

  /** The number of a reference's kind; -1 if there are too many kinds. */
  int of(Ref<?> ref) {
    Integer known = numbers.get(ref.type());
    if (known == null) {
      if (examples.size() == MOST) {
        return -1;
      }
      known = examples.size();
      numbers.put(ref.type(), known);
      examples.add(ref);
      sections.add(EnumSet.copyOf(Sections.of(ref.type())));
    }
    return known;
  }

  /** Whether a reference of a kind may lead into a section. */
  boolean allows(int kind, Section section) {
    return sections.get(kind).contains(section);
  }

  /** The type of the references of a kind. */
  Class<? extends Entry> type(int kind) {
    return examples.get(kind).type();
  }

  /** The sections into which references of a kind may lead. */
  Set<Section> sections(int kind) {
    return sections.get(kind);
  }
}
