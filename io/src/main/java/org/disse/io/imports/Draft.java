package org.disse.io.imports;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.disse.check.Finding;
import org.disse.check.FindingCode;
import org.disse.check.Location;
import org.disse.entry.Section;
import org.disse.io.DisseJson;
import org.disse.io.Preset;
import org.disse.io.ReadOptions;
import org.disse.io.ReadResult;
import org.disse.io.codec.LeafText;
import org.disse.io.json.Utf8Output;
import org.disse.knowledge.KnowledgeBase;
import org.disse.term.Curie;
import org.disse.value.InvalidValueException;
import org.disse.value.Text;
import org.jspecify.annotations.Nullable;

/**
 * Entries in the making, and findings. In the end they are read by the format's own field tables,
 * so that nothing gets into a knowledge base which a document could not bring.
 */
final class Draft {
  private static final String SECTION = "/section";

  /**
   * However much is wrong with them, all entries are read: the book counts what it does not keep.
   */
  private static final DisseJson READER =
      DisseJson.of(ReadOptions.of(Preset.LENIENT).withMaxFindings(Integer.MAX_VALUE)).ndjson();

  private final Map<String, Part> parts = new LinkedHashMap<>();
  private final FindingBook findings = new FindingBook();
  private final Votes documents = new Votes();
  private String file = "";

  /** Names the file that is read from now on, where a format has more than one. */
  void file(String name) {
    file = "/" + name;
  }

  /** Takes the id of the document that a record is from. */
  void document(String id) {
    documents.add(id);
  }

  /** An entry of others, which is begun where it is first spoken of. */
  Tree entry(Section section, String id, Location location) {
    return part(section, id, location).others();
  }

  /** An entry of our own export. */
  Tree own(Section section, String id, Location location) {
    return part(section, id, location).own(section);
  }

  /** Names an entry of others that was begun. */
  void name(String id, String name) {
    Part part = parts.get(id);
    if (part != null) {
      part.name(name);
    }
  }

  private Part part(Section section, String id, Location location) {
    return parts.computeIfAbsent(id, key -> new Part(id, section, location));
  }

  /** A study of a publication's identifier, which is begun if it is not there; its id. */
  Optional<String> study(String publication, Location location) {
    Optional<String> curie = curie(publication);
    if (curie.isEmpty()) {
      return Optional.empty();
    }
    String[] parts = curie.get().split(":", 2);
    String field =
        switch (parts[0]) {
          case "pubmed" -> "pmid";
          case "doi" -> "doi";
          case "PMC", "PMCID", "pmc" -> "pmcid";
          default -> "title";
        };
    // A DOI has characters that ids of entries have not.
    String id = field.equals("doi") ? "doi-" + slugOfDoi(parts[1]) : curie.get();
    entry(Section.STUDIES, id, location)
        .put("/publication/" + field, field.equals("title") ? curie.get() : parts[1])
        .put("/seen", "database");
    return Optional.of(id);
  }

  /** Puts leaves that our own export has written as text; what is none of them is told. */
  void putLeaves(List<String> texts, Tree tree, Location location) {
    for (String text : texts) {
      Optional<LeafText> leaf = LeafText.parse(text);
      if (leaf.isEmpty()) {
        find(
            FindingCode.FOREIGN_FIELD,
            location,
            "expected a value that Disse has exported, but was " + Text.quote(text));
      } else if (!leaf.get().pointer().equals(SECTION)) {
        tree.put(leaf.get().pointer(), leaf.get().value());
      }
    }
  }

  /** The section that our own export has named among other leaves. */
  static Optional<Section> section(List<String> texts) {
    Optional<String> name = leaf(texts, SECTION);
    return Arrays.stream(Section.values())
        .filter(section -> name.equals(Optional.of(section.plural())))
        .findFirst();
  }

  /** The value of a leaf among texts. */
  static Optional<String> leaf(List<String> texts, String pointer) {
    return texts.stream()
        .flatMap(text -> LeafText.parse(text).stream())
        .filter(leaf -> leaf.pointer().equals(pointer))
        .map(leaf -> String.valueOf(leaf.value()))
        .findFirst();
  }

  /** An identifier in our spelling; none if it is no CURIE, or none that its prefix allows. */
  static Optional<String> curie(String text) {
    try {
      return Optional.of(Curie.parse(text).toString());
    } catch (InvalidValueException e) {
      return Optional.empty();
    }
  }

  void find(FindingCode code, Location location, String message) {
    find(code, location, message, Optional.empty());
  }

  void find(FindingCode code, Location location, String message, Optional<String> hint) {
    findings.add(Finding.of(code, file, message).location(location).hint(hint).build());
  }

  /** Reads what was drafted. The places told are those of the source. */
  ReadResult<KnowledgeBase> finish(String name) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Utf8Output out = new Utf8Output(bytes, false);
    Map<String, @Nullable Object> first = new LinkedHashMap<>();
    first.put("entry", "header");
    first.put("disse", "1.0");
    first.put("id", documents.winner().orElse(name));
    first.put("title", "Imported from " + name);
    write(first, out);
    List<Part> lines = new ArrayList<>(parts.values());
    lines.forEach(part -> write(part.plain(), out));
    out.flush();
    ReadResult<KnowledgeBase> read = READER.tryRead(bytes.toByteArray());
    read.report().findings().forEach(finding -> findings.add(moved(finding, lines)));
    return new ReadResult<>(read.value(), findings.report(), read.leftOut());
  }

  private static void write(Map<String, @Nullable Object> line, Utf8Output out) {
    out.any(line);
    out.endDocument();
  }

  private static Finding moved(Finding finding, List<Part> lines) {
    int line = finding.location().map(Location::line).orElse(0) - 2;
    if (line < 0 || line >= lines.size()) {
      return finding.toBuilder().location(Optional.empty()).build();
    }
    return finding.toBuilder().location(lines.get(line).location()).build();
  }

  /** No registrant has a hyphen, so that the one for the first slash stands for nothing else. */
  private static String slugOfDoi(String doi) {
    int slash = doi.indexOf('/');
    return slug(doi.substring(0, slash)) + "-" + slug(doi.substring(slash + 1));
  }

  /**
   * The end of an id, made of any text and another one for each, but for capitals: what an id
   * cannot hold is written as the numbers of its bytes.
   */
  static String slug(String text) {
    StringBuilder slug = new StringBuilder();
    for (byte b : text.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8)) {
      boolean plain = (b >= 'a' && b <= 'z') || (b >= '0' && b <= '9') || b == '.' || b == '-';
      slug.append(plain ? String.valueOf((char) b) : String.format(Locale.ROOT, "_%02x", b));
    }
    return slug.toString();
  }
}
