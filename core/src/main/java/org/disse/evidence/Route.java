package org.disse.evidence;

/** The route of administration. */
public enum Route {
  /** Into a vein, the tail vein among them. */
  INTRAVENOUS,
  /** Into the peritoneal cavity. */
  INTRAPERITONEAL,
  /** By mouth or gavage. */
  ORAL,
  /** Into the liver. */
  INTRAHEPATIC,
  /** Into the spleen. */
  INTRASPLENIC,
  /** Into the portal vein. */
  INTRAPORTAL,
  /** Under the skin. */
  SUBCUTANEOUS,
  /** Into muscle. */
  INTRAMUSCULAR,
  /** Systemic, not said how. */
  SYSTEMIC
}
