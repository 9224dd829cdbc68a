package org.disse.io.codec;

import java.util.Optional;
import org.disse.check.Finding;
import org.disse.entry.Entry;
import org.disse.io.json.Place;
import org.disse.io.json.PointerFinder;
import org.disse.io.json.Utf8Locator;
import org.disse.io.json.Utf8Source;
import org.disse.knowledge.KnowledgeBase;

/** Places in NDJSON: the pointer leads through the line, the line number through the file. */
final class LinePlaces implements Places {
  private final Utf8Source source;
  private final DocumentBuilder document;
  private final PointerFinder finder;
  private Utf8Locator locator;
  private int lineEnd;
  private int line = 1;

  LinePlaces(Utf8Source source, DocumentBuilder document) {
    this.source = source;
    this.document = document;
    this.finder = new PointerFinder(source);
    this.locator = new Utf8Locator(source, source.start(), line);
    this.lineEnd = source.lineEnd(source.start());
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
    while (lineEnd < place.offset() && lineEnd < source.end()) {
      int start = lineEnd + 1;
      line++;
      lineEnd = source.lineEnd(start);
      locator = new Utf8Locator(source, start, line);
    }
    return locator.locate(place.offset());
  }
}
