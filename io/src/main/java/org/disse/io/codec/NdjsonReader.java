package org.disse.io.codec;

import static org.disse.io.codec.Table.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.disse.check.FindingCode;
import org.disse.entry.Entry;
import org.disse.entry.Section;
import org.disse.io.json.MalformedInput;
import org.disse.io.json.Place;
import org.disse.io.json.Problem;
import org.disse.io.json.Utf8Input;
import org.disse.io.json.Utf8Source;
import org.disse.knowledge.KnowledgeBase;
import org.disse.value.Extensions;
import org.disse.value.Nearest;
import org.disse.value.Text;
import org.jspecify.annotations.Nullable;

/**
 * Goes over lines of NDJSON, a whole document or a block of a stream. A broken line costs that line
 * only; blank lines are skipped.
 */
final class NdjsonReader {
  static final String HEADER = "header";

  /** Reads a line without a usable {@code entry}, only to say what is wrong with it. */
  private static final RecordCodec<Untyped, StringBuilder> UNTYPED =
      record("line", StringBuilder::new, builder -> new Untyped())
          .lax()
          .required(RecordCodec.ENTRY.text(), Scalars.LABEL, line -> "", StringBuilder::append)
          .build(line -> Extensions.none(), (builder, extensions) -> {});

  private final Utf8Source source;
  private final Utf8Input in;
  private final LineSink sink;
  private @Nullable KnowledgeBase header;

  /** What the first line was, if it was a good line but no header. */
  private @Nullable Problem headerless;

  private boolean isFirst;

  /**
   * Reads lines.
   *
   * @param isFirst whether the header is still to come
   */
  NdjsonReader(Utf8Source source, Utf8Input in, LineSink sink, boolean isFirst) {
    this.source = source;
    this.in = in;
    this.sink = sink;
    this.isFirst = isFirst;
  }

  private record Untyped() {}

  /** Reads a whole document. Returns null if there was no good header. */
  @Nullable KnowledgeBase read() {
    if (!readLines(1)) {
      return null;
    }
    headerless().ifPresent(problem -> sink.add(problem, null));
    return header;
  }

  /**
   * Reads all lines. Returns false if reading had to stop, since a limit is reached.
   *
   * @param number the number of the first line
   */
  boolean readLines(int number) {
    int end;
    int line = number;
    for (int start = source.start(); start < source.end(); start = end + 1) {
      end = source.lineEnd(start);
      if (!source.isBlank(start, end) && !readLine(start, end, line)) {
        return false;
      }
      line++;
    }
    return true;
  }

  /** What is wrong with the header once all is read, if it is not there. */
  Optional<Problem> headerless() {
    if (isFirst) {
      return Optional.of(
          new Problem(
              FindingCode.MISPLACED_HEADER,
              new Place(source.end(), "", Optional.empty()),
              "expected the header in the first line, but was the end of the input",
              Optional.empty()));
    }
    return Optional.ofNullable(headerless);
  }

  /** The header; null if it was none, or a bad one. */
  @Nullable KnowledgeBase header() {
    return header;
  }

  /** Whether no line was there that could have been the header. */
  boolean isFirst() {
    return isFirst;
  }

  /** Returns false if reading must stop, since there are too many findings or entries. */
  private boolean readLine(int start, int end, int number) {
    in.enterRegion(start, end);
    try {
      sink.beginLine(in, start, end, number);
      readValue();
      in.finish();
    } catch (MalformedInput e) {
      sink.breakOff(in, e, in.entryId());
      sink.leaveOut(null, in.entryId());
    } finally {
      in.leaveRegion();
      isFirst = false;
    }
    return sink.endLine(in);
  }

  private void readValue() {
    int mark = in.mark();
    if (!in.beginObject()) {
      sink.collect(in, null);
      sink.leaveOut(null, null);
      return;
    }
    String kind = in.peek(RecordCodec.ENTRY);
    if (kind == null) {
      UNTYPED.readFields(in, mark, in.problemCount(), true);
      sink.collect(in, null);
      sink.leaveOut(null, null);
    } else if (kind.equals(HEADER)) {
      readHeader(mark);
    } else {
      Optional<Section> section = Section.ofSingular(kind);
      if (section.isEmpty()) {
        unknownKind(kind);
      } else {
        if (isFirst) {
          headerless =
              misplaced(
                  mark,
                  "expected the header in the first line, but was the entry " + Text.quote(kind));
        }
        readEntry(section.get(), mark);
      }
    }
  }

  private void readHeader(int mark) {
    if (isFirst) {
      KnowledgeBase read =
          DocumentFields.HEADER.readInto(in, sink.header(), mark, in.problemCount(), true);
      in.finish();
      header = read;
      sink.collect(in, null);
    } else {
      // A late header is one fault: its absence from the first line is not told again.
      headerless = null;
      sink.lateHeader();
      sink.add(
          misplaced(mark, "expected one header, in the first line, but was a header here"), null);
      UNTYPED.readFields(in, mark, in.problemCount(), true);
    }
  }

  private Problem misplaced(int mark, String message) {
    return new Problem(FindingCode.MISPLACED_HEADER, in.placeOf(mark), message, Optional.empty());
  }

  private void readEntry(Section section, int mark) {
    FieldsCodec<? extends Entry> codec = DocumentFields.codec(section);
    Entry entry = codec.readFields(in, mark, in.problemCount(), true);
    // Before the entry is taken: what stands behind it in the line breaks it.
    in.finish();
    sink.endEntry(in, section, mark, entry, codec);
  }

  private void unknownKind(String kind) {
    List<String> kinds = new ArrayList<>(List.of(HEADER));
    for (Section section : Section.values()) {
      kinds.add(section.singular());
    }
    Place place = in.placeOfPeeked();
    UNTYPED.readFields(in, 0, in.problemCount(), true);
    in.problem(
        FindingCode.INVALID_VALUE,
        place,
        "expected one of " + String.join(", ", kinds) + ", but was " + Text.quote(kind),
        Nearest.hint(kind, kinds));
    sink.collect(in, null);
    sink.leaveOut(null, null);
  }
}
