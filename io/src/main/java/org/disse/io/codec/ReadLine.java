package org.disse.io.codec;

import java.util.List;
import java.util.Optional;
import org.disse.check.Finding;
import org.disse.entry.Entry;
import org.disse.entry.EntryId;
import org.disse.io.json.Place;
import org.disse.io.json.ReferenceLog;
import org.disse.io.json.Utf8Locator;
import org.disse.io.json.Utf8Source;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a stream as it was read by itself: what it refers to is not looked up yet.
 *
 * @param stretch where it stands
 * @param entry the entry, if it could be read
 * @param id its id, if at least that could be read
 * @param findings what is wrong with it, in the order of the text
 * @param references its references, whether it could be read or not
 */
public record ReadLine(
    Stretch stretch,
    Optional<Entry> entry,
    Optional<EntryId> id,
    List<Finding> findings,
    ReferenceLog references) {

  /**
   * What is wrong with a document's own fields, which are no entry.
   *
   * @param findings the findings
   * @return a line without an entry, the first one of the file
   */
  public static ReadLine without(List<Finding> findings) {
    Utf8Source nothing = Utf8Source.of(new byte[0]);
    return new ReadLine(
        Stretch.ofLine(nothing, 0, 0, 1),
        Optional.empty(),
        Optional.empty(),
        findings,
        new ReferenceLog());
  }

  /**
   * The line of the file that it begins in.
   *
   * @return the number, from 1
   */
  public int number() {
    return stretch.location().line();
  }

  /**
   * Looks places up, each beginning where the last one was: a line may have many references.
   *
   * @return what looks them up
   */
  public Finder finder() {
    return new Finder(this);
  }

  /** Works places in a line out. Not thread-safe. */
  public static final class Finder {
    private final ReadLine line;
    private @Nullable Utf8Locator locator;
    private int reached;

    private Finder(ReadLine line) {
      this.line = line;
    }

    /**
     * Where a reference stands.
     *
     * @param reference its number among the references
     * @return its place
     */
    public Place placeOf(int reference) {
      return locate(line.references.mark(reference));
    }

    /**
     * Where the id stands.
     *
     * @return its place
     */
    public Place placeOfId() {
      return locate(line.stretch.find("/id"));
    }

    /** A locator goes forward only. */
    private Place locate(int offset) {
      Utf8Locator forward = locator;
      if (forward == null || offset < reached) {
        forward = line.stretch.locator();
        locator = forward;
      }
      reached = offset;
      return forward.locate(offset);
    }
  }
}
