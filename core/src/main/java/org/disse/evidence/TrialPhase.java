package org.disse.evidence;

/** The phase of a clinical trial, as registries name it. */
public enum TrialPhase {
  /** Early phase 1. */
  EARLY_PHASE_1,
  /** Phase 1. */
  PHASE_1,
  /** Phase 1/2. */
  PHASE_1_2,
  /** Phase 2. */
  PHASE_2,
  /** Phase 2/3. */
  PHASE_2_3,
  /** Phase 3. */
  PHASE_3,
  /** Phase 4. */
  PHASE_4,
  /** Phases do not apply. */
  NOT_APPLICABLE
}
