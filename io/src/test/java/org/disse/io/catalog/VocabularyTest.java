package org.disse.io.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.disse.check.Check;
import org.disse.check.Checks;
import org.disse.check.Finding;
import org.disse.check.LabelCheck;
import org.disse.entry.Entry;
import org.disse.io.DisseJson;
import org.disse.io.Preset;
import org.disse.io.ReadOptions;
import org.disse.knowledge.KnowledgeBase;
import org.disse.source.Cell;
import org.disse.term.Curie;
import org.disse.term.Prefix;
import org.disse.term.Vocabulary;
import org.junit.jupiter.api.Test;

/** The bundled vocabulary, and what the check of labels says by it about the bundled data. */
class VocabularyTest {
  private static final Vocabulary VOCABULARY = Catalog.vocabulary();
  private static final Check CHECK = new LabelCheck(VOCABULARY);

  private static List<List<String>> rows() throws IOException {
    return Files.readAllLines(Path.of("src/main/resources/org/disse/io/catalog/vocabulary.tsv"))
        .stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> List.of(line.split("\\t", -1)))
        .toList();
  }

  private static List<Finding> run(KnowledgeBase base) {
    List<Finding> findings = new ArrayList<>();
    CHECK.run(base, findings::add);
    return findings;
  }

  @Test
  void findsNoWrongLabelInTheBundledKnowledgeBase() {
    KnowledgeBase base = Catalog.load();

    assertThat(run(base)).isEmpty();
    // Not for want of anything to look at.
    assertThat(
            base.entries().stream()
                .flatMap(entry -> entry.xrefs().stream())
                .filter(curie -> !VOCABULARY.names(curie).isEmpty()))
        .hasSizeGreaterThan(400);
  }

  @Test
  void findsNoWrongLabelInTheExampleOfTheFormat() throws IOException {
    String example =
        Files.readString(Path.of("src/main/resources/org/disse/io/schema/example.json"));

    assertThat(run(DisseJson.strict().read(example))).isEmpty();
  }

  /** Another identifier of the same prefix is put in the place of each, as a slip of the hand. */
  @Test
  void findsAlmostEveryIdentifierThatWasSwapped() throws IOException {
    List<Curie> curies = rows().stream().map(row -> Curie.parse(row.get(0))).toList();
    int swapped = 0;
    int found = 0;
    for (Entry entry : Catalog.load().entries()) {
      if (entry instanceof Cell cell && cell.xrefs().size() == 1) {
        Optional<Curie> next = nextOf(curies, cell.xrefs().get(0));
        if (next.isPresent()) {
          Cell wrong = cell.toBuilder().xrefs(List.of(next.get())).parents(List.of()).build();
          swapped++;
          found +=
              run(KnowledgeBase.builder().id("a").title("A").add(wrong).build()).isEmpty() ? 0 : 1;
        }
      }
    }
    assertThat(swapped).isGreaterThan(20);
    assertThat(found).isEqualTo(swapped);
  }

  private static Optional<Curie> nextOf(List<Curie> curies, Curie curie) {
    int i = curies.indexOf(curie);
    return i < 0
        ? Optional.empty()
        : curies.subList(i + 1, curies.size()).stream()
            .filter(next -> next.prefix().equals(curie.prefix()))
            .findFirst();
  }

  @Test
  void agreesWithTheTermsThatWereLookedUpForTheKnowledgeBase() throws IOException {
    int terms = 0;
    for (String line : Files.readAllLines(Path.of("src/test/resources/vocabulary/curies.tsv"))) {
      String[] columns = line.split("\\t", -1);
      if (columns.length > 1 && !columns[1].isEmpty()) {
        Curie curie = Curie.parse(columns[0]);
        for (String label : columns[1].split("\\|", -1)) {
          if (!VOCABULARY.names(curie).isEmpty()) {
            assertThat(VOCABULARY.isName(curie, label)).as(line).isTrue();
            terms++;
          }
        }
      }
    }
    assertThat(terms).isGreaterThan(20);
  }

  @Test
  void isInOrderWithoutRepetitionAndOpen() throws IOException {
    List<String> curies = rows().stream().map(row -> row.get(0)).toList();

    assertThat(curies).isSorted().doesNotHaveDuplicates().hasSize(VOCABULARY.size());
    assertThat(curies).allMatch(curie -> Curie.parse(curie).toString().equals(curie));
    assertThat(curies)
        .noneMatch(curie -> curie.toLowerCase(Locale.ROOT).matches("(kegg|icd).*"))
        .allMatch(curie -> Prefix.find(curie.substring(0, curie.indexOf(':'))).isPresent());
    for (List<String> row : rows()) {
      assertThat(row).as(row.get(0)).hasSizeGreaterThan(1).doesNotHaveDuplicates();
    }
  }

  @Test
  void locatesAWrongLabelInTheText() {
    DisseJson json =
        DisseJson.of(ReadOptions.of(Preset.STRICT).withChecks(Checks.meaning().and(CHECK)));
    String text =
        """
        {
          "disse": "1.0",
          "id": "a",
          "title": "A",
          "cells": [
            {
              "id": "b",
              "label": "hepatocyte",
              "xrefs": [
                "CL:0000632"
              ],
              "kind": "parenchymal"
            }
          ]
        }
        """;

    assertThat(json.tryRead(text).report())
        .hasToString(
            "10:9 warning label-mismatch /cells/0/xrefs/0 expected an identifier of 'hepatocyte',"
                + " but was 'CL:0000632' (hepatic stellate cell) (did you mean CL:0000182?)\n");
  }
}
