package org.disse.io.mutation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.disse.check.Finding;
import org.disse.io.DisseJson;
import org.disse.io.catalog.Catalog;
import org.disse.io.mutation.Fault.Marked;
import org.disse.io.testing.EntryPoint;
import org.disse.io.testing.Json;
import org.disse.io.testing.Json.Arr;
import org.disse.io.testing.Json.Member;
import org.disse.io.testing.Json.Obj;
import org.disse.io.testing.RandomDocuments;
import org.junit.jupiter.api.Test;

/**
 * A fault put at a known offset is told at that line and column, by that pointer, in every case:
 * whatever the line ends, whatever the characters before it, in documents and in NDJSON, packed or
 * not. Columns count code points; a byte order mark has none.
 */
class LocationTest {
  private static final int CASES = 2400;
  private static final int CASES_OF_THE_CATALOGUE = 40;
  private static final String WIDE = "肝纤维化 \uD83E\uDDEC é\u0301 \uD834\uDD1E";
  private static final Path EXAMPLE =
      Path.of("src/main/resources/org/disse/io/schema/example.json");

  private final Random random = new Random(20261124);
  private final Map<Fault, Integer> tried = new EnumMap<>(Fault.class);
  private final List<String> wrong = new ArrayList<>();

  @Test
  void isThatOfTheFaultInGeneratedDocumentsAndTheExample() throws IOException {
    String example = Files.readString(EXAMPLE);
    for (int i = 0; i < CASES; i++) {
      Obj document =
          i % 4 == 0 ? (Obj) Json.parse(example) : RandomDocuments.document(random, 1 + i % 3);
      if (i % 2 == 0) {
        tryDocument(document);
      } else {
        tryLines(lines(document));
      }
    }

    assertThat(wrong).isEmpty();
    assertThat(tried.values()).allMatch(count -> count >= CASES / 20);
    assertThat(tried.values().stream().mapToInt(count -> count).sum()).isEqualTo(CASES);
  }

  @Test
  void isThatOfTheFaultInTheBundledKnowledgeBase() throws IOException {
    Obj catalogue = (Obj) Json.parse(DisseJson.strict().toText(Catalog.load()));
    for (int i = 0; i < CASES_OF_THE_CATALOGUE; i++) {
      tryDocument(catalogue);
      tryLines(lines(catalogue));
    }

    assertThat(wrong).isEmpty();
  }

  @Test
  void isThatOfTheFaultInOneLineOfTenMegabytes() throws IOException {
    Obj large = (Obj) Json.parse(DisseJson.strict().toText(Catalog.load()));
    Arr cells = (Arr) large.get("cells");
    for (int i = 0; i < 140_000; i++) {
      cells.items().add(Obj.of().with("id", "c" + i).with("label", WIDE).with("kind", "other"));
    }
    assertThat(Json.compact(large).getBytes(UTF_8).length).isGreaterThan(10_000_000);
    List<Site> sites = new ArrayList<>(Site.of(large, "document"));
    // Without a whole section it would not be as long any more.
    sites.removeIf(site -> site.isList() && site.root().isEmpty());
    for (Fault fault : Fault.values()) {
      Site site = pickSite(sites, fault);
      Marked marked = fault.in(site, () -> Json.compact(large));
      judge(fault, marked, fault.code(false), EntryPoint.BYTES, DisseJson.strict(), "");
    }

    assertThat(wrong).isEmpty();
  }

  // ---- making the cases

  private void tryDocument(Obj document) throws IOException {
    widen(document, "description");
    Fault fault = pick(List.of(Fault.values()));
    Site site = pickSite(Site.of(document, "document"), fault);
    boolean pretty = random.nextInt(3) > 0;
    Marked marked =
        fault.in(site, () -> laidOut(pretty ? Json.pretty(document) : Json.compact(document)));
    judge(fault, marked, fault.code(false), way(), DisseJson.strict(), mark());
  }

  /** A line somewhere in NDJSON, its own pointers behind the line's number in the file. */
  private void tryLines(List<Obj> lines) throws IOException {
    Obj header = lines.get(0);
    Obj line = pick(lines.subList(1, lines.size()));
    widen(line, "notes");
    List<Site> sites = Site.of(line, (String) line.get("entry"));
    Fault fault = pick(faults(sites));
    Site site = pickSite(sites, fault);
    StringBuilder before = new StringBuilder(Json.compact(header)).append(lineEnd());
    for (Obj other : lines.subList(1, lines.size())) {
      if (!other.get("id").equals(line.get("id")) && random.nextInt(3) == 0) {
        before.append(Json.compact(other)).append(lineEnd());
      }
    }
    Marked marked = fault.in(site, () -> before + Json.compact(line) + lineEnd());
    judge(fault, marked, fault.code(true), way(), DisseJson.strict().ndjson(), mark());
  }

  private static List<Obj> lines(Obj document) {
    DisseJson json = DisseJson.strict();
    String text = json.ndjson().toText(json.read(Json.compact(document)));
    return text.lines().map(line -> (Obj) Json.parse(line)).toList();
  }

  /** Characters of two, three and four bytes in front of everything. */
  private static void widen(Obj object, String field) {
    if (!object.has(field)) {
      object.members().add(0, new Member(field, WIDE));
    }
  }

  private String laidOut(String text) {
    return switch (random.nextInt(4)) {
      case 0 -> text;
      case 1 -> text.replace("\n", "\r\n");
      case 2 -> text.replace("\n", "\n\n\t");
      default -> text.replace("\n", "\n" + " ".repeat(random.nextInt(3)) + "\r\n ");
    };
  }

  private String lineEnd() {
    return pick(List.of("\n", "\r\n", "\n\n", " \r\n\t\n"));
  }

  private String mark() {
    return random.nextInt(3) == 0 ? "\uFEFF" : "";
  }

  private EntryPoint way() {
    return pick(
        List.of(
            EntryPoint.BYTES,
            EntryPoint.STREAM,
            EntryPoint.TEXT,
            EntryPoint.READER,
            EntryPoint.FILE,
            EntryPoint.PACKED_FILE));
  }

  /** The faults that can be made at one of these places at least. */
  private static List<Fault> faults(List<Site> sites) {
    return List.of(Fault.values()).stream()
        .filter(fault -> sites.stream().anyMatch(fault::fits))
        .toList();
  }

  private Site pickSite(List<Site> sites, Fault fault) {
    return pick(sites.stream().filter(fault::fits).toList());
  }

  private <T> T pick(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  // ---- judging them

  private void judge(
      Fault fault, Marked marked, String code, EntryPoint way, DisseJson json, String mark)
      throws IOException {
    tried.merge(fault, 1, Integer::sum);
    List<Finding> findings =
        way.read(json, (mark + marked.text()).getBytes(UTF_8)).report().findings().stream()
            .filter(finding -> finding.isError() || finding.code().equals(code))
            .toList();
    String expected = marked.place() + " " + marked.pointer();
    boolean isThere =
        findings.stream()
            .anyMatch(
                finding ->
                    finding.code().matches(code)
                        && (finding.location().orElseThrow() + " " + finding.pointer())
                            .equals(expected));
    boolean isAlone = findings.stream().filter(Finding::isError).count() <= 1;
    if (!isThere || !isAlone) {
      wrong.add(fault + " by " + way + ": expected " + expected + ", but was " + findings);
    }
  }
}
