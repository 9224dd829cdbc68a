package org.disse.io.stream;

import org.disse.entry.EntryId;
import org.jspecify.annotations.Nullable;

/**
 * The {@linkplain Fingerprint fingerprints} of ids, of which a few are kept: an id is spoken of
 * several times before it is left for good.
 */
final class Fingerprints {
  private static final int KEPT = 1 << 9;

  private final Fingerprint fingerprint;
  private final @Nullable EntryId[] ids = new @Nullable EntryId[KEPT];
  private final long[] hashes = new long[2 * KEPT];
  private int place;

  Fingerprints(Fingerprint fingerprint) {
    this.fingerprint = fingerprint;
  }

  /** Takes an id; {@link #high} and {@link #low} then tell its fingerprint. */
  void of(EntryId id) {
    place = id.hashCode() & (KEPT - 1);
    if (!id.equals(ids[place])) {
      fingerprint.of(id.value());
      ids[place] = id;
      hashes[2 * place] = fingerprint.high();
      hashes[2 * place + 1] = fingerprint.low();
    }
  }

  long high() {
    return hashes[2 * place];
  }

  long low() {
    return hashes[2 * place + 1];
  }
}
