package org.disse.evidence;

/** How a study relates to the topic. */
public enum StudyScope {
  /** About liver fibrosis. */
  FIBROSIS,
  /** About other liver damage. */
  OTHER_LIVER,
  /** About something else, cited for a claim. */
  OUT_OF_SCOPE
}
