package org.disse.process;

/**
 * The kind of a process. Closed and ours; the exact term is the cross-reference to GO or a disease
 * ontology.
 */
public enum ProcessKind {
  /** A signalling pathway. */
  SIGNALING_PATHWAY,
  /** A process of cells, such as autophagy. */
  CELLULAR_PROCESS,
  /** A process of disease, such as inflammation or matrix deposition. */
  PATHOLOGICAL_PROCESS,
  /** A component, such as the extracellular exosome. */
  CELLULAR_COMPONENT,
  /** What is seen of the organ: liver fibrosis, liver cirrhosis. */
  PHENOTYPE
}
