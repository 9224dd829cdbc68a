package org.disse.io.diff;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.flipkart.zjsonpatch.CompatibilityFlags;
import com.flipkart.zjsonpatch.JsonPatch;
import java.io.IOException;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.disse.io.DisseJson;
import org.disse.io.catalog.Catalog;
import org.disse.io.testing.Json;
import org.disse.io.testing.Json.Arr;
import org.disse.io.testing.Json.Member;
import org.disse.io.testing.Json.Obj;
import org.disse.knowledge.KnowledgeBase;
import org.junit.jupiter.api.Test;

/** What holds of every diff, tried on thousands of random pairs. */
class DiffPropertyTest {
  private static final int PAIRS = 2000;
  private static final int EACH = 20;
  private static final DisseJson JSON = DisseJson.standard();

  /**
   * The oracle unescapes {@code ~0} before {@code ~1}, of which RFC 6901 warns in section 4; so it
   * cannot judge names such as {@code ~1}.
   */
  private static final Pattern MISREAD = Pattern.compile("~0[01]");

  private static final JsonMapper EXACT =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  /** How often {@link #check} came to each of its ends. */
  private int changed;

  private int judgedByTheOracle;

  @Test
  void leadsFromTheFirstToTheSecondToTheByte() throws IOException {
    Random random = new Random(11);
    Edits edits = new Edits(random);
    for (int i = 0; i < PAIRS / EACH; i++) {
      List<KnowledgeBase> history = edits.history(Documents.random(random), EACH);
      for (int j = 0; j < EACH; j++) {
        check(history.get(j), history.get(random.nextInt(EACH + 1)));
      }
    }
    assertThat(changed).isBetween(PAIRS * 9 / 10, PAIRS - 1);
    assertThat(judgedByTheOracle).isGreaterThan(PAIRS * 9 / 10);
  }

  @Test
  void leadsBetweenDocumentsThatHaveLittleInCommon() throws IOException {
    Random random = new Random(12);
    for (int i = 0; i < PAIRS / 10; i++) {
      check(Documents.random(random), Documents.random(random));
    }
    assertThat(changed).isGreaterThan(PAIRS / 10 * 3 / 4);
    assertThat(judgedByTheOracle).isGreaterThan(PAIRS / 10 / 2);
  }

  @Test
  void leadsFromTheBundledKnowledgeBaseToEditedOnes() throws IOException {
    KnowledgeBase a = Catalog.load();
    for (int seed = 0; seed < 2; seed++) {
      check(a, new Edits(new Random(seed)).edited(a, 10));
    }
    assertThat(changed).isEqualTo(2);
    assertThat(judgedByTheOracle).isEqualTo(2);
  }

  private void check(KnowledgeBase a, KnowledgeBase b) throws IOException {
    Diff diff = Diff.between(a, b);

    String after = JSON.toText(b);
    assertThat(JSON.toText(diff.applyTo(a))).isEqualTo(after);
    assertThat(diff.isEmpty()).isEqualTo(JSON.toText(a).equals(after));
    assertThat(Diff.between(b, b).changes()).isEmpty();
    assertThat(Diff.between(diff.applyTo(a), b).changes()).isEmpty();
    String patch = diff.toJsonPatch();
    changed += diff.isEmpty() ? 0 : 1;
    if (!MISREAD.matcher(patch).find()) {
      judgedByTheOracle++;
      assertThat(Json.pretty(sorted(patched(JSON.toText(a), patch))))
          .isEqualTo(Json.pretty(sorted(Json.parse(after))));
    }
    diff.changes().forEach(change -> assertThat(diff.pointerTo(change)).isNotNull());
  }

  /** By an implementation of RFC 6902 that is not ours. */
  private static Object patched(String document, String patch) throws IOException {
    JsonNode source = EXACT.readTree(document);
    JsonNode target =
        JsonPatch.apply(EXACT.readTree(patch), source, EnumSet.noneOf(CompatibilityFlags.class));
    return Json.parse(EXACT.writeValueAsString(target));
  }

  /** JSON knows no order of members. */
  private static Object sorted(Object value) {
    if (value instanceof Obj object) {
      Obj copy = Obj.of();
      object.members().forEach(member -> copy.with(member.name(), sorted(member.value())));
      copy.members().sort(Comparator.comparing(Member::name));
      return copy;
    }
    if (value instanceof Arr array) {
      Arr copy = Arr.of();
      array.items().forEach(item -> copy.items().add(sorted(item)));
      return copy;
    }
    return value;
  }
}
