package org.disse.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.disse.cause.FibrosisCause;
import org.disse.entry.Entry;
import org.disse.io.catalog.Catalog;
import org.disse.io.testing.Json;
import org.disse.knowledge.KnowledgeBase;
import org.disse.mechanism.Mechanism;
import org.disse.source.Cell;
import org.disse.source.CellKind;
import org.disse.value.Extensions;
import org.disse.value.InvalidValueException;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ContentHashTest {
  private static final DisseJson JSON = DisseJson.strict();
  private static final KnowledgeBase BASE = Catalog.load();
  private static final Cell CELL = cell(Extensions.none());

  private static Cell cell(Extensions extensions) {
    return Cell.builder().id("b").label("B").kind(CellKind.OTHER).extensions(extensions).build();
  }

  private static Cell withX(String number) {
    return cell(Extensions.none().with("kind", "x", new BigDecimal(number)));
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  private static KnowledgeBase with(Entry... entries) {
    return KnowledgeBase.builder().id("a").title("A").addAll(List.of(entries)).build();
  }

  /** Worked out with sha256sum; a released hash never changes. */
  @Test
  void staysWhatItIs() {
    assertThat(new String(ContentHash.canonical(CELL), UTF_8))
        .isEqualTo("{\"entry\":\"cell\",\"id\":\"b\",\"kind\":\"other\",\"label\":\"B\"}");
    assertThat(ContentHash.of(CELL))
        .hasToString("1fe23e022e8ff4203507ee42301921064028f41805133860c5761bc3573406c7");
    assertThat(ContentHash.of(with()))
        .hasToString("35baf0004638543b09e17641d0a76df2860aea3b271d467eeb2b4936cbd8dd6f");
    assertThat(ContentHash.of(with(CELL)))
        .hasToString("d84a807e3a5ddfba61ee49d10e2d698e55d344a120ce91e3d6faaeb0795bea2c");
  }

  @Test
  void isThatOfAnotherToolOverTheLinesOfNdjson() throws IOException {
    List<String> hashes = new ArrayList<>();
    for (String line : JSON.ndjson().toText(BASE).lines().toList()) {
      hashes.add(sha256(new JsonCanonicalizer(line).getEncodedUTF8()));
    }
    List<String> entries = hashes.subList(1, hashes.size());

    assertThat(BASE.entries().stream().map(entry -> ContentHash.of(entry).hex()))
        .containsExactlyElementsOf(entries);
    String header = hashes.get(0);
    Collections.sort(entries);
    String text =
        header + "\n" + entries.stream().map(hash -> hash + "\n").collect(Collectors.joining());
    assertThat(ContentHash.of(BASE).hex()).isEqualTo(sha256(text.getBytes(UTF_8)));
  }

  @Test
  void tellsAllEntriesOfTheKnowledgeBaseApart() {
    Set<ContentHash> hashes = new HashSet<>();

    assertThat(BASE.entries()).allMatch(entry -> hashes.add(ContentHash.of(entry)));
  }

  @Nested
  class IsTheSame {
    private final ContentHash expected = ContentHash.of(BASE);

    @Test
    void whateverTheOrderOfFields() {
      Random random = new Random(6);
      Object tree = Json.parse(JSON.toText(BASE));
      for (int i = 0; i < 3; i++) {
        KnowledgeBase shuffled = JSON.read(Json.compact(Json.shuffled(tree, random)));

        assertThat(ContentHash.of(shuffled)).isEqualTo(expected);
      }
    }

    @Test
    void whateverTheOrderOfEntries() {
      List<Entry> entries = new ArrayList<>(BASE.entries());
      Collections.shuffle(entries, new Random(7));
      KnowledgeBase.Builder other =
          KnowledgeBase.builder().id(BASE.id()).title(BASE.title()).addAll(entries);
      BASE.version().ifPresent(other::version);
      BASE.license().ifPresent(other::license);
      BASE.description().ifPresent(other::description);

      assertThat(other.build()).isNotEqualTo(BASE);
      assertThat(ContentHash.of(other.build())).isEqualTo(expected);
    }

    @Test
    void throughNdjsonAndOnOneLine() {
      DisseJson ndjson = JSON.ndjson();
      DisseJson compact = JSON.with(WriteOptions.onOneLine());

      assertThat(ContentHash.of(ndjson.read(ndjson.toBytes(BASE)))).isEqualTo(expected);
      assertThat(ContentHash.of(JSON.read(compact.toBytes(BASE)))).isEqualTo(expected);
    }

    @Test
    void forNumbersOfOneDouble() {
      for (String number : List.of("1", "1.0", "1.00", "1E+0", "1.00000000000000000001")) {
        assertThat(ContentHash.of(withX(number))).isEqualTo(ContentHash.of(withX("1")));
      }
      assertThat(ContentHash.of(withX("1E-999"))).isEqualTo(ContentHash.of(withX("0")));
    }

    @Test
    void whereverAnUnknownFieldStood() {
      Extensions first = Extensions.none().with("", "x", 1).with("label", "y", 2);
      Extensions last = Extensions.none().with("kind", "y", 2).with("kind", "x", 1);

      assertThat(ContentHash.of(cell(first))).isEqualTo(ContentHash.of(cell(last)));
    }
  }

  @Nested
  class IsAnother {
    @Test
    void forEveryOtherContent() {
      Set<ContentHash> hashes = new HashSet<>();
      List<Cell> cells =
          List.of(
              CELL,
              CELL.toBuilder().id("c").build(),
              CELL.toBuilder().label("b").build(),
              CELL.toBuilder().kind(CellKind.IMMUNE).build(),
              CELL.toBuilder().addSynonyms("x").addSynonyms("y").build(),
              CELL.toBuilder().addSynonyms("y").addSynonyms("x").build(),
              CELL.toBuilder().notes("x").build(),
              withX("1"),
              withX("2"),
              withX("1.000000000000001"),
              cell(Extensions.none().with("", "x", null)),
              cell(Extensions.none().with("", "x", false)),
              cell(Extensions.none().with("", "x", "1")),
              cell(Extensions.none().with("", "x", List.of())));

      assertThat(cells).allMatch(cell -> hashes.add(ContentHash.of(cell)));
      assertThat(cells).allMatch(cell -> hashes.add(ContentHash.of(with(cell))));
    }

    @Test
    void forAnotherSection() {
      Entry cause = FibrosisCause.builder().id("b").label("B").build();
      Entry mechanism = Mechanism.builder().id("b").label("B").build();

      assertThat(ContentHash.of(cause)).isNotEqualTo(ContentHash.of(mechanism));
    }

    @Test
    void forAnotherHeader() {
      Set<ContentHash> hashes = new HashSet<>();
      KnowledgeBase base = with(CELL);

      assertThat(
              List.of(
                  base,
                  base.toBuilder().id("c").build(),
                  base.toBuilder().title("B").build(),
                  base.toBuilder().version("1").build(),
                  base.toBuilder().license("1").build(),
                  base.toBuilder().description("1").build(),
                  base.toBuilder().extensions(Extensions.none().with("", "x", 1)).build()))
          .allMatch(one -> hashes.add(ContentHash.of(one)));
    }
  }

  @Test
  void isRefusedWhereRfc8785HasNoForm() {
    assertThatThrownBy(() -> ContentHash.of(withX("1E+400")))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "expected a number in the range of a double, as RFC 8785 demands, but was '1E+400'");
    assertThatThrownBy(() -> ContentHash.of(cell(Extensions.none().with("", "x", "\uD83E"))))
        .isInstanceOf(InvalidValueException.class);
  }

  @Test
  void isSixtyFourDigitsInLowerCase() {
    for (String hex : List.of("", "0", "A".repeat(64), "g".repeat(64), "0".repeat(65))) {
      assertThatThrownBy(() -> new ContentHash(hex)).isInstanceOf(InvalidValueException.class);
    }
    assertThat(new ContentHash("0".repeat(64))).hasToString("0".repeat(64));
  }
}
