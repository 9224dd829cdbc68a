package org.disse.process;

/**
 * What a process is generally held to do to fibrosis. A summary for display: reasoning uses cited
 * steps, never this.
 */
public enum FibrosisRole {
  /** Promotes fibrosis. */
  PROMOTES,
  /** Protects from fibrosis. */
  PROTECTS,
  /** Depends on the cell or the phase, as autophagy does. */
  CONTEXT_DEPENDENT
}
