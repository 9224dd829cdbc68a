package org.disse.io;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.disse.check.Finding;
import org.disse.io.codec.LineReader;
import org.disse.io.codec.Policy;
import org.disse.io.codec.ReadLine;
import org.disse.io.json.Limits;
import org.disse.knowledge.KnowledgeBase;
import org.jspecify.annotations.Nullable;

/** Where a stream has its entries from: lines, or the sections of a document. */
interface EntrySource extends AutoCloseable {
  /** The document's own fields, read without going further than needed. */
  ReadResult<KnowledgeBase> header() throws IOException;

  /** The next entries, each read by itself; null at the end. */
  @Nullable List<ReadLine> next() throws IOException;

  /** What is wrong with the whole, known at the end. */
  List<Finding> atEnd();

  @Override
  void close();

  static EntrySource of(InputStream text, Form form, StreamOptions options) {
    return new LineSource(text, options);
  }

  static LineReader reader(ReadOptions reading, int longestLine) {
    Preset preset = reading.preset();
    Policy policy =
        new Policy(
            preset.leavesOutBroken(),
            preset.severityOfUnknown(),
            preset.severityOfUnknownInNewer(),
            true,
            reading.checks());
    Limits limits =
        new Limits(
            Limits.USUAL.bytes(),
            reading.maxDepth(),
            reading.maxStringBytes(),
            reading.maxNumberLength(),
            Integer.MAX_VALUE,
            reading.maxFindings());
    return new LineReader(limits, policy, longestLine);
  }
}
