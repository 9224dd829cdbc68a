package org.disse.mechanism;

/** What a mechanism is about. */
public enum MechanismKind {
  /** What vesicles do. */
  VESICLE,
  /** Known biology of fibrogenesis, without vesicles. */
  BACKGROUND,
  /** How a cause leads to fibrosis. */
  DISEASE
}
