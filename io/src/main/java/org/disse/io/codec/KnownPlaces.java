package org.disse.io.codec;

import java.util.Optional;
import org.disse.check.Finding;
import org.disse.entry.Entry;
import org.disse.io.json.Place;
import org.disse.knowledge.KnowledgeBase;
import org.jspecify.annotations.Nullable;

/** Places in what a host's parser read: they were told at once, or are not to be had. */
final class KnownPlaces implements Places {
  private final DocumentBuilder document;

  /** Where a lone entry stands in the host's text; null if a whole document is read. */
  private final @Nullable String lone;

  KnownPlaces(DocumentBuilder document) {
    this(document, null);
  }

  KnownPlaces(DocumentBuilder document, @Nullable String lone) {
    this.document = document;
    this.lone = lone;
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
    if (lone != null) {
      return at(lone + Places.innerPointer(finding, entry.get(), base));
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
