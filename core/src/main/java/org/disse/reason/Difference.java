package org.disse.reason;

/** In what the contexts of two sides are known to differ; what one side does not say is no part. */
public enum Difference {
  /** The cell; also where one side names a cell and the other speaks in general. */
  CELL,
  /** The species of the experiments. */
  SPECIES,
  /** The cause of fibrosis that was modelled. */
  MODEL,
  /** The vesicles. */
  SOURCE,
  /** Culture, animal or patient. */
  SETTING
}
