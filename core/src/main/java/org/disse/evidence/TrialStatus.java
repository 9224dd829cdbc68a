package org.disse.evidence;

/** The recruitment status of a clinical trial, as registries name it. */
public enum TrialStatus {
  /** Not yet recruiting. */
  NOT_YET_RECRUITING,
  /** Recruiting. */
  RECRUITING,
  /** Enrolling by invitation. */
  ENROLLING_BY_INVITATION,
  /** Active, not recruiting. */
  ACTIVE_NOT_RECRUITING,
  /** Completed. */
  COMPLETED,
  /** Suspended. */
  SUSPENDED,
  /** Ended early. */
  TERMINATED,
  /** Withdrawn before the first participant. */
  WITHDRAWN,
  /** Unknown. */
  UNKNOWN
}
