package org.disse.evidence;

/** Whether a publication still stands. */
public enum PublicationStatus {
  /** It stands, as far as is known. */
  CURRENT,
  /** It was corrected. */
  CORRECTED,
  /** The journal published a concern. */
  EXPRESSION_OF_CONCERN,
  /** It was retracted, and supports nothing. */
  RETRACTED
}
