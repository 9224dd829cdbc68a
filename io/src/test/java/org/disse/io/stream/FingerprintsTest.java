package org.disse.io.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.disse.entry.EntryId;
import org.junit.jupiter.api.Test;

class FingerprintsTest {
  @Test
  void areThoseOfTheIdsHoweverOftenAndInWhateverOrder() {
    Fingerprint fingerprint = new Fingerprint(1, 2);
    Fingerprints fingerprints = new Fingerprints(new Fingerprint(1, 2));
    Random random = new Random(1);
    List<EntryId> ids = new ArrayList<>();
    for (int i = 0; i < 2000; i++) {
      ids.add(EntryId.of("id-" + i));
    }

    for (int i = 0; i < 20_000; i++) {
      EntryId id = ids.get(random.nextInt(ids.size()));
      fingerprint.of(id.value());
      fingerprints.of(id);

      assertThat(fingerprints.high()).isEqualTo(fingerprint.high());
      assertThat(fingerprints.low()).isEqualTo(fingerprint.low());
    }
  }

  @Test
  void ofIdsOfOneHashAreApart() {
    // Two texts of one hash code, by its definition.
    EntryId first = EntryId.of("Aa");
    EntryId second = EntryId.of("BB");
    Fingerprints fingerprints = new Fingerprints(new Fingerprint(1, 2));
    fingerprints.of(first);
    long high = fingerprints.high();
    fingerprints.of(second);

    assertThat(first.hashCode()).isEqualTo(second.hashCode());
    assertThat(fingerprints.high()).isNotEqualTo(high);
    fingerprints.of(first);
    assertThat(fingerprints.high()).isEqualTo(high);
  }
}
