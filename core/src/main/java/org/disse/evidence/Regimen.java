package org.disse.evidence;

/** When the treatment was given, relative to the injury. */
public enum Regimen {
  /** Before the injury. */
  PREVENTIVE,
  /** During it. */
  CONCURRENT,
  /** After fibrosis was there. */
  THERAPEUTIC
}
