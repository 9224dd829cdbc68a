package org.disse.io.codec;

import java.util.Optional;
import org.disse.check.Finding;
import org.disse.entry.Entry;
import org.disse.io.json.Place;
import org.disse.knowledge.KnowledgeBase;

/** Places in what a host's parser read: they were told at once, or are not to be had. */
final class KnownPlaces implements Places {
  private final DocumentBuilder document;

  KnownPlaces(DocumentBuilder document) {
    this.document = document;
  }

  @Override
  public Place of(DocumentBuilder.Found found) {
    Place place = found.problem().place();
    return found.inner().isEmpty() ? place : at(place.pointer() + found.inner());
  }

  @Override
  public Place of(Finding finding, KnowledgeBase base) {
    Optional<Entry> entry = Places.entryOf(finding, base);
    if (entry.isEmpty()) {
      return at(finding.pointer());
    }
    int ordinal = Places.originOf(entry.get(), base, document).ordinal();
    String section = "/" + entry.get().section().plural() + "/";
    return at(section + ordinal + Places.innerPointer(finding, entry.get(), base));
  }

  @Override
  public Place ofField(String name) {
    return at("/" + name);
  }

  private static Place at(String pointer) {
    return new Place(-1, pointer, Optional.empty());
  }

  @Override
  public Place resolve(Place place) {
    return place;
  }
}
