package org.disse.examples.spark;

import java.io.Serializable;
import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.disse.check.Finding;
import org.disse.entry.Entry;
import org.disse.io.EntryStream;
import org.disse.io.Preset;
import org.disse.io.ReadResult;
import org.disse.knowledge.KnowledgeBase;
import org.jspecify.annotations.Nullable;

/**
 * What a part of a corpus comes to: each bad line as it is met, and at the end how often each word
 * was met. Holds one line and the counts, however long the part is.
 */
final class Pieces implements Iterator<Pieces.Piece> {
  /**
   * A piece of the result.
   *
   * @param text a bad line behind the code and place of what is wrong with it, or a word
   * @param count how often the word was met; 0 for a bad line
   */
  record Piece(String text, long count) implements Serializable {
    boolean isBad() {
      return count == 0;
    }
  }

  private final Iterator<String> lines;
  private final Iterator<ReadResult<Entry>> results;
  private final Tally tally;
  private String line = "";
  private @Nullable Piece next;
  private @Nullable Iterator<Piece> words;

  Pieces(Iterator<String> lines, KnowledgeBase known) {
    this.lines = lines;
    this.tally = new Tally(known);
    this.results = EntryStream.ofLines(new Remembering(), Preset.STRICT);
  }

  @Override
  public boolean hasNext() {
    while (next == null && words == null) {
      if (results.hasNext()) {
        next = take(results.next());
      } else {
        words =
            tally.counts().entrySet().stream()
                .map(word -> new Piece(word.getKey(), word.getValue()))
                .iterator();
      }
    }
    return next != null || words().hasNext();
  }

  private Iterator<Piece> words() {
    Iterator<Piece> left = words;
    return left == null ? Collections.emptyIterator() : left;
  }

  @Override
  public Piece next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Piece piece = next == null ? words().next() : next;
    next = null;
    return piece;
  }

  /** Counts an entry; gives a bad line back. */
  private @Nullable Piece take(ReadResult<Entry> result) {
    if (result.value().isPresent()) {
      tally.add(result.value().get());
      return null;
    }
    Finding first = result.report().findings().get(0);
    return new Piece(first.code() + "\t" + first.pointer() + "\t" + line, 0);
  }

  /** The lines, of which the last one given is remembered. */
  private final class Remembering implements Iterator<String> {
    @Override
    public boolean hasNext() {
      return lines.hasNext();
    }

    @Override
    public String next() {
      line = lines.next();
      return line;
    }
  }
}
