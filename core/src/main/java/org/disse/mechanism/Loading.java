package org.disse.mechanism;

/** How a vesicle came to carry a cargo. */
public enum Loading {
  /** Found in native vesicles. */
  ENDOGENOUS,
  /** Raised by modifying the donor cell. */
  OVEREXPRESSED,
  /** Put in from outside. */
  LOADED,
  /** Displayed on the surface. */
  SURFACE_DISPLAYED,
  /** Removed or lowered on purpose: the vesicle does not deliver it. */
  DEPLETED,
  /** Not said. */
  UNKNOWN
}
