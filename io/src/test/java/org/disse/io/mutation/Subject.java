package org.disse.io.mutation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.disse.check.Checks;
import org.disse.check.Finding;
import org.disse.check.Severity;
import org.disse.io.DisseJson;
import org.disse.io.Preset;
import org.disse.io.ReadOptions;
import org.disse.io.ReadResult;
import org.disse.io.testing.Format;
import org.disse.io.testing.Json;
import org.disse.io.testing.Json.Obj;
import org.disse.knowledge.KnowledgeBase;

/**
 * What is changed: a document, or a line of NDJSON, with what is found in it before.
 *
 * @param name for messages
 * @param root its outermost object
 * @param kind the type of that
 * @param header the line in front of it; empty for a document
 * @param before its value, unchanged
 * @param known the findings that it had before
 */
record Subject(
    String name, Obj root, String kind, String header, KnowledgeBase before, Set<String> known) {
  private static final DisseJson DOCUMENT =
      DisseJson.of(ReadOptions.of(Preset.STRICT).withChecks(Checks.meaning()));
  private static final DisseJson LINES = DOCUMENT.ndjson();

  static Subject document(String name, String text) {
    return of(name, (Obj) Json.parse(text), "document", "");
  }

  static Subject line(Obj header, Obj line) {
    return of(
        String.valueOf(line.get("id")),
        line,
        (String) line.get("entry"),
        Json.compact(header) + "\n");
  }

  private static Subject of(String name, Obj root, String kind, String header) {
    ReadResult<KnowledgeBase> result = read(header, Json.compact(root));
    Set<String> known = new HashSet<>();
    result.report().findings().forEach(finding -> known.add(identity(finding)));
    return new Subject(name, root, kind, header, result.orThrow(), known);
  }

  boolean isDocument() {
    return header.isEmpty();
  }

  List<Site> sites() {
    return Site.of(root, kind);
  }

  List<Operator> operators() {
    return isDocument()
        ? Stream.concat(Operators.ALL.stream(), ReferenceMutations.in(root).stream()).toList()
        : Operators.ALL;
  }

  /** It as text, as it stands now. */
  String text() {
    return Json.compact(root);
  }

  ReadResult<KnowledgeBase> read(String text) {
    return read(header, text);
  }

  private static ReadResult<KnowledgeBase> read(String header, String text) {
    return (header.isEmpty() ? DOCUMENT : LINES).tryRead(header + text);
  }

  private static String identity(Finding finding) {
    return finding.code() + " " + finding.pointer();
  }

  /** What was found, and not before the change. */
  List<Finding> news(ReadResult<KnowledgeBase> result) {
    return result.report().findings().stream()
        .filter(finding -> finding.severity() != Severity.INFO)
        .filter(finding -> !known.contains(identity(finding)))
        .toList();
  }

  /** It as the format wants it written, by the tests' own table. */
  String canonical() {
    if (isDocument()) {
      return Json.pretty(Format.canonical(root, kind));
    }
    Obj line = Format.canonical(root, kind);
    line.members().removeIf(member -> member.name().equals("entry"));
    Obj first = Obj.of().with("entry", kind);
    first.members().addAll(line.members());
    return header + Json.compact(first) + "\n";
  }

  String written(KnowledgeBase base) {
    return (isDocument() ? DOCUMENT : LINES).toText(base);
  }
}
