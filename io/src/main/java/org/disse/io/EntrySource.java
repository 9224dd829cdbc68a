package org.disse.io;

import java.io.IOException;
import java.util.List;
import org.disse.check.Finding;
import org.disse.io.codec.ElementReader;
import org.disse.io.codec.LineReader;
import org.disse.knowledge.KnowledgeBase;
import org.jspecify.annotations.Nullable;

/** Where a stream has its entries from. */
interface EntrySource extends AutoCloseable {
  /** The document's own fields, read without going further than needed. */
  ReadResult<KnowledgeBase> header() throws IOException;

  /** The next entries, read and taken; null at the end. */
  EntryTaking.@Nullable Taken next() throws IOException;

  /** What is wrong with the whole, known at the end. */
  List<Finding> atEnd();

  @Override
  void close();

  static LineReader lineReader(ReadOptions reading, int longest) {
    return new LineReader(reading.limitsOfStream(), reading.policy(true), longest);
  }

  static ElementReader elementReader(ReadOptions reading, int longest) {
    return new ElementReader(reading.limitsOfStream(), reading.policy(true), longest);
  }
}
