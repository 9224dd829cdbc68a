package org.disse.evidence;

/** The kind of a publication. */
public enum PublicationKind {
  /** An original article. */
  ARTICLE,
  /** A review. */
  REVIEW,
  /** A meta-analysis. */
  META_ANALYSIS,
  /** A preprint. */
  PREPRINT,
  /** A conference abstract. */
  CONFERENCE_ABSTRACT,
  /** A guideline or position paper. */
  GUIDELINE,
  /** A notice of a regulator. */
  REGULATORY_NOTICE
}
