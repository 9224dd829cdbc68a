package org.disse.therapy;

/** What a claim about a therapy is about. */
public enum ClaimTopic {
  /** Too few donor organs. */
  DONOR_SHORTAGE,
  /** Suppression of immunity for life. */
  IMMUNOSUPPRESSION,
  /** Risk of tumours. */
  TUMORIGENICITY,
  /** Risk of an immune response. */
  IMMUNOGENICITY,
  /** Whether cells survive and stay. */
  ENGRAFTMENT,
  /** Risk of blocked vessels. */
  EMBOLISM,
  /** Storing and shipping. */
  STORAGE,
  /** Getting the starting material. */
  SOURCING,
  /** Going to the liver by itself. */
  TROPISM,
  /** Use as a carrier of drugs. */
  CARRIER,
  /** How well it works. */
  EFFICACY,
  /** How safe it is. */
  SAFETY,
  /** Reaching the right cells. */
  TARGETING,
  /** How fast it is gone. */
  CLEARANCE,
  /** How much can be made. */
  YIELD,
  /** How it is separated, and how pure. */
  ISOLATION,
  /** How a dose is defined. */
  DOSING,
  /** Measuring what it can do. */
  POTENCY,
  /** Differences between and within batches. */
  HETEROGENEITY,
  /** Comparing studies and products. */
  COMPARABILITY,
  /** How good the evidence is. */
  EVIDENCE_LEVEL,
  /** What regulators say. */
  REGULATION
}
