package org.disse.io.codec;

import java.util.Optional;
import org.disse.check.Finding;
import org.disse.entry.Entry;
import org.disse.io.json.Place;
import org.disse.knowledge.KnowledgeBase;

/** Where findings are in the input, for the three kinds of input there are. */
interface Places {
  /** The place of something found while reading. */
  Place of(DocumentBuilder.Found found);

  /** The place of something found by a check, whose pointer leads through the knowledge base. */
  Place of(Finding finding, KnowledgeBase base);

  /** The place of one of the document's own fields. */
  Place ofField(String name);

  /** Pointer, line and column of a place. Asked for in ascending order of offsets. */
  Place resolve(Place place);

  /** The entry of which a finding of a check speaks; empty if it speaks of the document. */
  static Optional<Entry> entryOf(Finding finding, KnowledgeBase base) {
    return finding
        .entry()
        .flatMap(base::find)
        .filter(entry -> finding.pointer().startsWith(base.pointerTo(entry)));
  }

  /** What is left of a finding's pointer behind its entry. */
  static String innerPointer(Finding finding, Entry entry, KnowledgeBase base) {
    return finding.pointer().substring(base.pointerTo(entry).length());
  }

  /** Where an entry of the knowledge base stood in the document. */
  static DocumentBuilder.Origin originOf(
      Entry entry, KnowledgeBase base, DocumentBuilder document) {
    String pointer = base.pointerTo(entry);
    int number = Integer.parseInt(pointer.substring(pointer.lastIndexOf('/') + 1));
    return document.originOf(entry.section(), number);
  }
}
