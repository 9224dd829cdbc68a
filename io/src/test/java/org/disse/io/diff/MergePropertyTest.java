package org.disse.io.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.disse.io.DisseJson;
import org.disse.io.catalog.Catalog;
import org.disse.knowledge.KnowledgeBase;
import org.junit.jupiter.api.Test;

/** What holds of every merge, tried on thousands of random triples. */
class MergePropertyTest {
  private static final int TRIPLES = 2000;
  private static final int EACH = 20;
  private static final DisseJson JSON = DisseJson.standard();

  private static void assertMerges(MergeResult result, KnowledgeBase expected) {
    assertThat(result.conflicts()).isEmpty();
    assertThat(JSON.toText(result.rest())).isEqualTo(JSON.toText(expected));
  }

  @Test
  void losesNoChangeAndStaysSound() {
    Random random = new Random(21);
    Edits edits = new Edits(random);
    int clean = 0;
    for (int i = 0; i < TRIPLES / EACH; i++) {
      KnowledgeBase base = Documents.random(random);
      List<KnowledgeBase> mine = edits.history(base, 6);
      List<KnowledgeBase> theirs = edits.history(base, 6);
      for (int j = 0; j < EACH; j++) {
        clean += check(base, mine.get(random.nextInt(7)), theirs.get(random.nextInt(7)));
      }
      KnowledgeBase a = mine.get(6);
      assertMerges(Merge.threeWay(base, a, base), a);
      assertMerges(Merge.threeWay(base, base, a), a);
      assertMerges(Merge.threeWay(base, a, a), a);
      assertMerges(Merge.threeWay(a, a, a), a);
      assertMerges(Merge.twoWay(a, a), a);
    }
    assertThat(clean).isBetween(TRIPLES / 4, TRIPLES * 19 / 20);
  }

  private static int check(KnowledgeBase base, KnowledgeBase a, KnowledgeBase b) {
    MergeResult result = Merge.threeWay(base, a, b);
    MergeResult swapped = Merge.threeWay(base, b, a);

    assertThat(Facts.lost(base, a, b, result)).isEmpty();
    assertThat(JSON.tryRead(JSON.toText(result.rest())).report().isValid()).isTrue();
    assertThat(swapped.conflicts().isEmpty()).isEqualTo(result.conflicts().isEmpty());
    if (!result.conflicts().isEmpty()) {
      return 0;
    }
    assertThat(JSON.toText(swapped.rest())).isEqualTo(JSON.toText(result.rest()));
    return 1;
  }

  @Test
  void givesBackWhatWasMergedOnce() {
    Random random = new Random(22);
    Edits edits = new Edits(random);
    int merged = 0;
    for (int i = 0; i < TRIPLES / 10; i++) {
      KnowledgeBase base = Documents.random(random);
      KnowledgeBase a = edits.edited(base, 3);
      KnowledgeBase b = edits.edited(base, 3);
      MergeResult result = Merge.threeWay(base, a, b);
      if (result.merged().isPresent()) {
        merged++;
        assertMerges(Merge.threeWay(base, result.rest(), result.rest()), result.rest());
        assertMerges(Merge.threeWay(a, a, result.rest()), result.rest());
        assertMerges(Merge.threeWay(b, result.rest(), b), result.rest());
      }
    }
    assertThat(merged).isBetween(TRIPLES / 10 * 3 / 4, TRIPLES / 10 - 1);
  }

  @Test
  void unitesTwoWithoutAPastInEitherOrder() {
    Random random = new Random(23);
    Edits edits = new Edits(random);
    int clean = 0;
    for (int i = 0; i < TRIPLES / EACH; i++) {
      List<KnowledgeBase> history = edits.history(Documents.random(random), 8);
      for (int j = 0; j < 5; j++) {
        KnowledgeBase a = history.get(j);
        KnowledgeBase b = history.get(j + 1 + random.nextInt(3));

        MergeResult result = Merge.twoWay(a, b);

        assertThat(JSON.tryRead(JSON.toText(result.rest())).report().isValid()).isTrue();
        MergeResult swapped = Merge.twoWay(b, a);
        assertThat(swapped.conflicts()).hasSameSizeAs(result.conflicts());
        if (result.conflicts().isEmpty()) {
          clean++;
          assertThat(JSON.toText(swapped.rest())).isEqualTo(JSON.toText(result.rest()));
          assertThat(Merge.twoWay(result.rest(), result.rest()).rest()).isEqualTo(result.rest());
        }
      }
    }
    assertThat(clean).isGreaterThan(TRIPLES / 20);
  }

  @Test
  void mergesEditsOfTheBundledKnowledgeBase() {
    KnowledgeBase base = Catalog.load();
    for (int seed = 0; seed < 1; seed++) {
      KnowledgeBase a = new Edits(new Random(seed)).edited(base, 6);
      KnowledgeBase b = new Edits(new Random(100 + seed)).edited(base, 6);

      MergeResult result = Merge.threeWay(base, a, b);

      assertThat(Facts.lost(base, a, b, result)).isEmpty();
      assertThat(JSON.tryRead(JSON.toText(result.rest())).report().isValid()).isTrue();
    }
  }
}
