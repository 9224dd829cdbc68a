package org.disse.io.codec;

import java.util.Optional;
import org.disse.check.Finding;
import org.disse.entry.Entry;
import org.disse.io.json.Place;
import org.disse.io.json.PointerFinder;
import org.disse.io.json.Utf8Source;
import org.disse.knowledge.KnowledgeBase;

/** Places in bytes: all are offsets, until pointer, line and column are asked for. */
abstract class BytePlaces implements Places {
  final Utf8Source source;
  private final DocumentBuilder document;
  private final PointerFinder finder;

  BytePlaces(Utf8Source source, DocumentBuilder document) {
    this.source = source;
    this.document = document;
    this.finder = new PointerFinder(source);
  }

  @Override
  public final Place of(DocumentBuilder.Found found) {
    int offset = found.problem().place().offset();
    return at(found.inner().isEmpty() ? offset : finder.find(offset, found.inner()));
  }

  @Override
  public final Place of(Finding finding, KnowledgeBase base) {
    Optional<Entry> entry = Places.entryOf(finding, base);
    if (entry.isEmpty()) {
      return at(finder.find(source.start(), finding.pointer()));
    }
    int mark = Places.originOf(entry.get(), base, document).mark();
    return at(finder.find(mark, Places.innerPointer(finding, entry.get(), base)));
  }

  @Override
  public final Place ofField(String name) {
    return at(finder.find(source.start(), "/" + name));
  }

  private static Place at(int offset) {
    return new Place(offset, "", Optional.empty());
  }
}
