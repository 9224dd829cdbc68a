package org.disse.io.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.disse.check.Checks;
import org.disse.entry.Entry;
import org.disse.entry.Walk;
import org.disse.evidence.Evidence;
import org.disse.evidence.Stance;
import org.disse.evidence.Study;
import org.disse.io.DisseJson;
import org.disse.knowledge.KnowledgeBase;
import org.disse.term.Curie;
import org.disse.term.Term;
import org.junit.jupiter.api.Test;

class CatalogTest {
  private static final KnowledgeBase BASE = Catalog.load();

  private static byte[] resource() throws IOException {
    try (InputStream stream = Catalog.class.getResourceAsStream("liver-fibrosis.json")) {
      return Objects.requireNonNull(stream).readAllBytes();
    }
  }

  private static <T> List<T> parts(Class<T> type) {
    List<T> parts = new ArrayList<>();
    for (Entry entry : BASE.entries()) {
      Walk.over(
          entry,
          new Walk.Visitor() {
            @Override
            public void part(String pointer, Object part) {
              if (type.isInstance(part)) {
                parts.add(type.cast(part));
              }
            }
          });
    }
    return parts;
  }

  @Test
  void isReadStrictlyWithoutAFinding() throws IOException {
    assertThat(DisseJson.strict().tryRead(resource()).report().findings()).isEmpty();
  }

  @Test
  void isWrittenBackByteForByte() throws IOException {
    assertThat(DisseJson.strict().toBytes(BASE)).isEqualTo(resource());
  }

  @Test
  void comesBackThroughNdjson() {
    DisseJson ndjson = DisseJson.strict().ndjson();

    assertThat(ndjson.read(ndjson.toBytes(BASE))).isEqualTo(BASE);
  }

  @Test
  void isReadAnewEachTime() {
    assertThat(Catalog.load()).isEqualTo(BASE).isNotSameAs(BASE);
  }

  @Test
  void passesTheChecksOfMeaning() {
    assertThat(Checks.standard().run(BASE).findings())
        .filteredOn(finding -> !finding.code().equals("unused-cargo"))
        .isEmpty();
  }

  @Test
  void holdsEntriesInEverySection() {
    assertThat(BASE.causes()).isNotEmpty();
    assertThat(BASE.cells()).isNotEmpty();
    assertThat(BASE.sources()).isNotEmpty();
    assertThat(BASE.cargo()).isNotEmpty();
    assertThat(BASE.targets()).isNotEmpty();
    assertThat(BASE.processes()).isNotEmpty();
    assertThat(BASE.therapies()).isNotEmpty();
    assertThat(BASE.mechanisms()).isNotEmpty();
    assertThat(BASE.studies()).isNotEmpty();
    assertThat(BASE.trials()).isNotEmpty();
  }

  @Test
  void usesNoIdentifiersThatAreNotOpen() {
    List<Curie> curies = new ArrayList<>();
    BASE.entries().forEach(entry -> curies.addAll(entry.xrefs()));
    parts(Term.class).forEach(term -> curies.add(term.id()));

    assertThat(curies).isNotEmpty();
    assertThat(curies)
        .noneMatch(curie -> curie.prefix().toLowerCase(Locale.ROOT).matches("kegg.*|icd.*"));
    assertThat(curies).allMatch(curie -> curie.registered().isPresent());
  }

  @Test
  void citesNothingRetractedInSupport() {
    List<Evidence> evidence = parts(Evidence.class);

    assertThat(evidence).isNotEmpty();
    assertThat(evidence)
        .filteredOn(one -> one.stance() == Stance.SUPPORTS)
        .noneMatch(one -> BASE.get(one.study()).publication().isRetracted());
  }

  @Test
  void namesEveryPublicationSoThatItCanBeFound() {
    assertThat(BASE.studies())
        .extracting(Study::publication)
        .allMatch(
            publication ->
                publication.identifier().isPresent()
                    || publication.title().filter(title -> title.length() > 20).isPresent());
  }
}
