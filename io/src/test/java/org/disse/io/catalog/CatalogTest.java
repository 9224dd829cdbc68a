package org.disse.io.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.disse.check.Checks;
import org.disse.check.Finding;
import org.disse.entry.Entry;
import org.disse.entry.Walk;
import org.disse.evidence.Evidence;
import org.disse.evidence.Stance;
import org.disse.evidence.Study;
import org.disse.io.DisseJson;
import org.disse.io.ReadResult;
import org.disse.knowledge.KnowledgeBase;
import org.disse.term.Curie;
import org.disse.term.Term;
import org.junit.jupiter.api.Test;

class CatalogTest {
  private static final KnowledgeBase BASE = Catalog.load();

  private static String resource(String part) throws IOException {
    try (InputStream stream = Catalog.class.getResourceAsStream(part + ".json")) {
      return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
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
  void isReadStrictlyWithoutAFinding() {
    assertThat(DisseJson.strict().tryRead(DisseJson.strict().toBytes(BASE)).report().findings())
        .isEmpty();
  }

  @Test
  void consistsOfItsPartsAndEachIsWrittenBackByteForByte() throws IOException {
    int entries = 0;
    for (String part : Catalog.PARTS) {
      // A part refers to others, as an NDJSON stream may: what is left is what was read.
      ReadResult<KnowledgeBase> result = DisseJson.strict().tryRead(resource(part));
      assertThat(result.report().findings())
          .extracting(Finding::code)
          .isSubsetOf("dangling-reference");
      KnowledgeBase.Builder alone = KnowledgeBase.builder().id(part).title(titleOf(resource(part)));
      BASE.entries().stream()
          .filter(entry -> resourceHolds(part, entry.id().value()))
          .forEach(alone::add);
      KnowledgeBase read = alone.build();
      assertThat(DisseJson.strict().toText(read)).isEqualTo(resource(part));
      entries += read.entries().size();
    }
    assertThat(entries).isEqualTo(BASE.entries().size());
  }

  /** An entry's id stands four levels in; those of terms and experiments stand deeper. */
  private static boolean resourceHolds(String part, String id) {
    try {
      return resource(part).contains("\n      \"id\": \"" + id + "\",\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String titleOf(String document) {
    int start = document.indexOf("\"title\": \"") + 10;
    return document.substring(start, document.indexOf('"', start));
  }

  @Test
  void citesNoIdentifierThatWasNotLookedUp() throws IOException {
    Map<String, Set<String>> known = new HashMap<>();
    for (String row : Files.readAllLines(Path.of("src/test/resources/vocabulary/curies.tsv"))) {
      if (!row.startsWith("#")) {
        List<String> columns = List.of(row.split("\t", -1));
        known.put(columns.get(0), Set.of(columns.get(1).split("\\|", -1)));
      }
    }

    BASE.entries()
        .forEach(
            entry ->
                assertThat(entry.xrefs()).extracting(Curie::toString).isSubsetOf(known.keySet()));
    parts(Term.class)
        .forEach(term -> assertThat(known.get(term.id().toString())).contains(term.label()));
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
