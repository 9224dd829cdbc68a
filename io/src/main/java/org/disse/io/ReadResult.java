package org.disse.io;

import java.util.Optional;
import org.disse.check.Report;

/**
 * What reading gave: a value, if it may be used, and the report, which also holds warnings and
 * infos of a good document.
 *
 * @param value the value; empty if the preset refuses the document
 * @param report all findings, in the order of the text
 * @param leftOut how many broken entries the lenient preset left out of the value
 * @param <T> what was to be read
 */
public record ReadResult<T>(Optional<T> value, Report report, int leftOut) {
  /**
   * The value, which must be there.
   *
   * @return the value
   * @throws DisseReadException if the document was refused
   */
  public T orThrow() {
    return value.orElseThrow(() -> new DisseReadException(report));
  }
}
