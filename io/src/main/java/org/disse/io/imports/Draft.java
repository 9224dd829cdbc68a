package org.disse.io.imports;

import java.io.ByteArrayOutputStream;
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
import org.disse.check.Report;
import org.disse.entry.Section;
import org.disse.io.DisseJson;
import org.disse.io.ReadResult;
import org.disse.io.codec.LeafText;
import org.disse.io.json.Utf8Output;
import org.disse.knowledge.KnowledgeBase;
import org.disse.term.Curie;
import org.disse.value.InvalidValueException;
import org.jspecify.annotations.Nullable;

/**
 * Entries in the making, and findings. In the end they are read by the format's own field tables,
 * so that nothing gets into a knowledge base which a document could not bring.
 */
final class Draft {
  private static final String SECTION = "/section";

  private final Map<String, Part> parts = new LinkedHashMap<>();
  private final List<Finding> findings = new ArrayList<>();
  private final Tree header = new Tree();
  private String file = "";

  private record Part(Section section, Location location, Tree tree) {}

  /** Names the file that is read from now on, where a format has more than one. */
  void file(String name) {
    file = "/" + name;
  }

  /** The document's own fields. */
  Tree header() {
    return header;
  }

  /** An entry, which is begun where it is first spoken of. */
  Tree entry(Section section, String id, Location location) {
    return parts
        .computeIfAbsent(id, key -> new Part(section, location, new Tree().put("/id", id)))
        .tree();
  }

  boolean has(String id) {
    return parts.containsKey(id);
  }

  /** Puts leaves that our own export has written as text; what is none of them is not taken. */
  static void putLeaves(List<String> texts, Tree tree) {
    for (String text : texts) {
      Optional<LeafText> leaf = LeafText.parse(text);
      if (leaf.isPresent() && !leaf.get().pointer().equals(SECTION)) {
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
    List<Part> lines = new ArrayList<>();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Utf8Output out = new Utf8Output(bytes, false);
    Map<String, @Nullable Object> first = new LinkedHashMap<>();
    first.put("entry", "header");
    first.put("disse", "1.0");
    header.put("/id", name).put("/title", "Imported from " + name);
    first.putAll(header.plain());
    write(first, out);
    parts
        .values()
        .forEach(
            part -> {
              Map<String, @Nullable Object> entry = new LinkedHashMap<>();
              entry.put("entry", part.section().singular());
              entry.putAll(part.tree().plain());
              write(entry, out);
              lines.add(part);
            });
    out.flush();
    ReadResult<KnowledgeBase> read = DisseJson.lenient().ndjson().tryRead(bytes.toByteArray());
    List<Finding> all = new ArrayList<>(findings);
    read.report().findings().forEach(finding -> all.add(moved(finding, lines)));
    return new ReadResult<>(read.value(), new Report(all), read.leftOut());
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

  /** A slug of any text, for what has no identifier. */
  static String slug(String text) {
    String slug = text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    String trimmed = slug.replaceAll("^-|-$", "");
    return trimmed.isEmpty() ? "x" + Integer.toHexString(text.hashCode()) : trimmed;
  }
}
