package org.disse.cause;

/** The kind of a cause of fibrosis. Closed and ours: it groups answers, it is no diagnosis. */
public enum CauseCategory {
  /** Viral hepatitis. */
  VIRAL,
  /** Autoimmune hepatitis. */
  AUTOIMMUNE,
  /**
   * Metabolic dysfunction: steatotic liver disease and steatohepatitis (formerly NAFLD and NASH).
   */
  METABOLIC,
  /** Alcohol-related liver disease. */
  ALCOHOL_RELATED,
  /** Cholestatic and biliary disease, bile duct ligation among the models. */
  CHOLESTATIC,
  /** Drugs and toxins, such as carbon tetrachloride in the animal model. */
  DRUG_OR_TOXIN,
  /** Parasites, such as schistosomes. */
  PARASITIC,
  /** Hereditary disease, such as Wilson disease. */
  HEREDITARY,
  /** Disease of vessels and congestion. */
  VASCULAR,
  /** Cause not found. */
  CRYPTOGENIC
}
