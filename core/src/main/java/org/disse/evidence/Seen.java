package org.disse.evidence;

/** How much of the paper the curator saw. */
public enum Seen {
  /** The full text, or a passage of it. */
  FULL_TEXT,
  /** The abstract. */
  ABSTRACT,
  /** The title only. */
  TITLE,
  /** A row in the table of a review. */
  REVIEW_TABLE,
  /** An entry of a knowledge base that cites it. */
  DATABASE
}
