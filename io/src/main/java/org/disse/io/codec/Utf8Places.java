package org.disse.io.codec;

import java.util.Optional;
import org.disse.check.Finding;
import org.disse.entry.Entry;
import org.disse.io.json.Place;
import org.disse.io.json.PointerFinder;
import org.disse.io.json.Utf8Locator;
import org.disse.io.json.Utf8Source;
import org.disse.knowledge.KnowledgeBase;

/** Places in a JSON document of bytes. */
final class Utf8Places implements Places {
  private final Utf8Source source;
  private final DocumentBuilder document;
  private final PointerFinder finder;
  private final Utf8Locator locator;

  Utf8Places(Utf8Source source, DocumentBuilder document) {
    this.source = source;
    this.document = document;
    this.finder = new PointerFinder(source);
    this.locator = new Utf8Locator(source, source.start(), 1);
  }

  @Override
  public Place of(DocumentBuilder.Found found) {
    int offset = found.problem().place().offset();
    return at(found.inner().isEmpty() ? offset : finder.find(offset, found.inner()));
  }

  @Override
  public Place of(Finding finding, KnowledgeBase base) {
    Optional<Entry> entry = Places.entryOf(finding, base);
    if (entry.isEmpty()) {
      return at(finder.find(source.start(), finding.pointer()));
    }
    int mark = Places.originOf(entry.get(), base, document).mark();
    return at(finder.find(mark, Places.innerPointer(finding, entry.get(), base)));
  }

  @Override
  public Place ofField(String name) {
    return at(finder.find(source.start(), "/" + name));
  }

  private static Place at(int offset) {
    return new Place(offset, "", Optional.empty());
  }

  @Override
  public Place resolve(Place place) {
    return locator.locate(place.offset());
  }
}
