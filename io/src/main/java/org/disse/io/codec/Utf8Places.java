package org.disse.io.codec;

import org.disse.io.json.Place;
import org.disse.io.json.Utf8Locator;
import org.disse.io.json.Utf8Source;

/** Places in a JSON document of bytes. */
final class Utf8Places extends BytePlaces {
  private final Utf8Locator locator;

  Utf8Places(Utf8Source source, DocumentBuilder document) {
    super(source, document);
    this.locator = new Utf8Locator(source, source.start(), 1);
  }

  @Override
  public Place resolve(Place place) {
    return locator.locate(place.offset());
  }
}
