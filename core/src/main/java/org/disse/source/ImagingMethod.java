package org.disse.source;

/** How single vesicles were imaged. */
public enum ImagingMethod {
  /** Transmission electron microscopy (TEM). */
  TRANSMISSION_ELECTRON_MICROSCOPY,
  /** Scanning electron microscopy (SEM). */
  SCANNING_ELECTRON_MICROSCOPY,
  /** Cryo-electron microscopy. */
  CRYO_ELECTRON_MICROSCOPY,
  /** Atomic force microscopy (AFM). */
  ATOMIC_FORCE_MICROSCOPY,
  /** Super-resolution light microscopy. */
  SUPER_RESOLUTION
}
