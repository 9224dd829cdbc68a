package org.disse.io;

import java.util.List;
import java.util.Optional;
import org.disse.check.Finding;
import org.disse.check.Report;
import org.disse.entry.Entry;

/**
 * One entry of a stream, or what is wrong with it. Lines with neither an entry nor a finding, such
 * as a good header, are not told.
 *
 * @param number the line on which it begins, from 1
 * @param entry the entry, if it may be used: it could be read, no entry before it has its id, and,
 *     unless the preset is lenient, nothing is wrong with it
 * @param findings what was found in it, in the order of the text
 */
public record EntryLine(int number, Optional<Entry> entry, List<Finding> findings) {
  /**
   * Copies the findings.
   *
   * @param number the line on which it begins, from 1
   * @param entry the entry, if it may be used
   * @param findings what was found in it, in the order of the text
   */
  public EntryLine {
    findings = List.copyOf(findings);
  }

  /**
   * The same in the form in which a whole document comes.
   *
   * @return the entry and a report
   */
  public ReadResult<Entry> result() {
    boolean leftOut = entry.isEmpty() && findings.stream().anyMatch(Finding::isError);
    return new ReadResult<>(entry, new Report(findings), leftOut ? 1 : 0);
  }
}
