package org.disse.source;

/** What a test for a marker showed. */
public enum MarkerResult {
  /** Found. */
  PRESENT,
  /** Looked for and not found. */
  ABSENT,
  /** Said not to have been tested. */
  NOT_TESTED
}
