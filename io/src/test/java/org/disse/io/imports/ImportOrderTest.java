package org.disse.io.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.disse.entry.Entry;
import org.disse.entry.Section;
import org.disse.io.DisseJson;
import org.disse.io.catalog.Catalog;
import org.disse.io.export.ExportFormat;
import org.disse.io.export.Selection;
import org.disse.io.testing.Json;
import org.disse.io.testing.Json.Arr;
import org.disse.knowledge.KnowledgeBase;
import org.junit.jupiter.api.Test;

/** In which order the lines of a file stand says nothing about the entries. */
class ImportOrderTest {
  private static KnowledgeBase read(ImportFormat format, List<List<String>> files)
      throws IOException {
    return format
        .read(
            files.stream()
                .map(lines -> new ByteArrayInputStream(String.join("\n", lines).getBytes(UTF_8)))
                .toArray(InputStream[]::new))
        .orThrow();
  }

  /** The entries by their ids, in which order they were first spoken of. */
  private static Map<String, String> entries(KnowledgeBase base) {
    Map<String, String> entries = new TreeMap<>();
    entries.put("document", base.id() + " " + base.title());
    for (Entry entry : base.entries()) {
      entries.put(entry.section() + " " + entry.id(), DisseJson.strict().toText(entry));
    }
    return entries;
  }

  private static void check(ImportFormat format, List<List<String>> files, int times)
      throws IOException {
    Map<String, String> expected = entries(read(format, files));
    for (int seed = 0; seed < times; seed++) {
      List<List<String>> shuffled = new ArrayList<>();
      for (List<String> lines : files) {
        List<String> copy = new ArrayList<>(lines);
        Collections.shuffle(copy, new Random(seed));
        shuffled.add(copy);
      }
      assertThat(entries(read(format, shuffled))).as("%s", seed).isEqualTo(expected);
    }
  }

  private static List<List<String>> exported(ExportFormat format) {
    return format.toBytes(Selection.all(Catalog.load())).values().stream()
        .map(bytes -> new String(bytes, UTF_8).lines().toList())
        .toList();
  }

  @Test
  void ofOurOwnKgx() throws IOException {
    check(ImportFormat.KGX, exported(ExportFormat.KGX), 2);
  }

  @Test
  void ofOurOwnStatements() throws IOException {
    String text = String.join("\n", exported(ExportFormat.INDRA).get(0));
    List<String> lines = ((Arr) Json.parse(text)).items().stream().map(Json::compact).toList();

    check(ImportFormat.INDRA, List.of(lines), 1);
  }

  private static String agent(String name) {
    return "{\"name\":\"" + name + "\",\"db_refs\":{\"HGNC\":\"9588\"}}";
  }

  private static List<String> statements(String... names) {
    return Arrays.stream(names)
        .map(
            name ->
                "{\"type\":\"Activation\",\"subj\":"
                    + agent(name)
                    + ",\"obj\":"
                    + agent(name)
                    + ",\"evidence\":[]}")
        .toList();
  }

  @Test
  void ofStatementsThatNameAnAgentDifferently() throws IOException {
    List<String> lines = statements("PTEN", "MMAC1", "TEP1", "PTEN");

    check(ImportFormat.INDRA, List.of(lines), 6);
    Entry pten = read(ImportFormat.INDRA, List.of(lines)).entries(Section.TARGETS).get(0);
    assertThat(pten.label()).isEqualTo("PTEN");
    assertThat(pten.synonyms()).containsExactly("MMAC1", "TEP1");
  }

  /** The step that carries the label of its mechanism need not come first. */
  @Test
  void ofStatementsOfOthersAmongOurOwn() throws IOException {
    String own =
        "{\"evidence\":[{\"annotations\":{\"disse\":[\"disse:id=imported-statements\",%s"
            + "\"disse:steps/%d/subject=hgnc:9588\",\"disse:steps/%d/relation=activates\","
            + "\"disse:steps/%d/object=hgnc:9588\"],\"disse_entries\":{\"hgnc:9588\":"
            + "[\"disse:section=targets\",\"disse:type=protein\",\"disse:label=Own\"]}}}]}";
    List<String> lines = new ArrayList<>(statements("A"));
    lines.add(own.formatted("\"disse:label=Label\",\"disse:kind=disease\",", 0, 0, 0));
    lines.add(own.formatted("", 1, 1, 1));

    check(ImportFormat.INDRA, List.of(lines), 6);
    KnowledgeBase base = read(ImportFormat.INDRA, List.of(lines));
    assertThat(base.mechanisms().get(0).steps()).hasSize(3);
    assertThat(base.mechanisms().get(0).label()).isEqualTo("Label");
    assertThat(base.targets()).extracting(Entry::label).containsExactly("Own");
  }

  @Test
  void ofNodesThatStandTwice() throws IOException {
    List<String> nodes =
        List.of(
            "{\"id\":\"HGNC:9588\",\"category\":[\"biolink:Gene\"],\"name\":\"PTEN\",\"synonym\":[\"b\"]}",
            "{\"id\":\"HGNC:9588\",\"category\":[\"biolink:Protein\"],\"name\":\"MMAC1\",\"xref\":[\"NCBIGene:5728\"]}",
            "{\"id\":\"hgnc:9588\",\"category\":[\"biolink:Gene\"],\"name\":\"PTEN\",\"description\":\"d\",\"synonym\":[\"a\"]}",
            "{\"id\":\"HGNC:9588\",\"category\":[\"biolink:Disease\"],\"description\":\"e\"}");

    check(ImportFormat.KGX, List.of(nodes, List.of()), 6);
    String told =
        ImportFormat.KGX
            .read(
                new ByteArrayInputStream(String.join("\n", nodes).getBytes(UTF_8)),
                InputStream.nullInputStream())
            .report()
            .toString();
    assertThat(told)
        .contains("expected one category of 'hgnc:9588', but was also 'gene'")
        .contains("expected one description of 'hgnc:9588', but was also 'd'");
  }

  @Test
  void ofEdgesOfSeveralDocuments() throws IOException {
    List<String> edges =
        Stream.of("b", "a", "b", "c")
            .map(
                id ->
                    "{\"primary_knowledge_source\":\"disse:"
                        + id
                        + "\",\"qualifiers\":[\"disse:link=cell\"]}")
            .collect(Collectors.toList());

    check(ImportFormat.KGX, List.of(List.of(), edges), 6);
    assertThat(read(ImportFormat.KGX, List.of(List.of(), edges)).id()).hasToString("b");
  }
}
