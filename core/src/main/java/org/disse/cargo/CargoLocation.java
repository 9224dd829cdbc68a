package org.disse.cargo;

/** Where in or on the vesicle the cargo is. */
public enum CargoLocation {
  /** Inside. */
  LUMINAL,
  /** In the membrane. */
  MEMBRANE,
  /** Displayed on the surface. */
  SURFACE,
  /** In the corona that adsorbs from fluids. */
  CORONA,
  /** Said to be unknown. */
  UNKNOWN
}
