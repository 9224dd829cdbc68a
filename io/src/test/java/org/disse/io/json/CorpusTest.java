package org.disse.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import org.disse.io.json.Corpus.Item;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Our own texts of JSON: each alone, and as the value of an unknown field of a good document. */
class CorpusTest {
  static List<Item> items() throws IOException {
    return Corpus.items();
  }

  @ParameterizedTest
  @MethodSource("items")
  void isTakenOrRefusedAlone(Item item) {
    assertThat(Outcome.ofOurs(item.bytes()).accepted()).isEqualTo(item.accepted());
  }

  @ParameterizedTest
  @MethodSource("items")
  void isReadAsJacksonCoreReadsIt(Item item) {
    assertThat(Outcome.ofOurs(item.bytes())).isEqualTo(Outcome.ofJackson(item.bytes()));
  }

  @ParameterizedTest
  @MethodSource("items")
  void isKeptOrRefusedInADocument(Item item) {
    // Inside of a document a byte order mark is a character like others.
    boolean accepted = item.accepted() && !item.name().equals("i_text_mark");

    assertThat(Embedded.in(item.bytes()))
        .isEqualTo(accepted ? Outcome.ofJackson(item.bytes()).value() : "");
  }

  @Test
  void hasNamesThatAreDistinctAndOfAllThreeKinds() throws IOException {
    List<Item> items = items();

    assertThat(new HashSet<>(items.stream().map(Item::name).toList())).hasSameSizeAs(items);
    assertThat(items).filteredOn(item -> item.name().startsWith("y_")).hasSizeGreaterThan(50);
    assertThat(items).filteredOn(item -> item.name().startsWith("n_")).hasSizeGreaterThan(100);
    assertThat(items).filteredOn(item -> item.name().startsWith("i_")).hasSizeGreaterThan(20);
  }
}
