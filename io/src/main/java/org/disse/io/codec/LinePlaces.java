package org.disse.io.codec;

import org.disse.io.json.Place;
import org.disse.io.json.Utf8Locator;
import org.disse.io.json.Utf8Source;

/** Places in NDJSON: the pointer leads through the line, the line number through the file. */
final class LinePlaces extends BytePlaces {
  private Utf8Locator locator;
  private int lineEnd;
  private int line = 1;

  LinePlaces(Utf8Source source, DocumentBuilder document) {
    super(source, document);
    this.locator = new Utf8Locator(source, source.start(), source.lineEnd(source.start()), line);
    this.lineEnd = source.lineEnd(source.start());
  }

  @Override
  public Place resolve(Place place) {
    while (lineEnd < place.offset() && lineEnd < source.end()) {
      int start = lineEnd + 1;
      line++;
      lineEnd = source.lineEnd(start);
      locator = new Utf8Locator(source, start, lineEnd, line);
    }
    return locator.locate(place.offset());
  }
}
