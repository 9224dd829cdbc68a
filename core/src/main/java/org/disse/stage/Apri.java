package org.disse.stage;

import static org.disse.stage.CutOff.Comparison.ABOVE;
import static org.disse.stage.CutOff.Comparison.AT_MOST;

import java.util.List;

/**
 * The AST to platelet ratio index (APRI): 100 × (AST / upper limit of normal) / platelets,
 * dimensionless by convention.
 *
 * <p>A serum index, not a histological stage (PMID 12883497). It depends on the laboratory's upper
 * limit of normal; 40 U/L is a common one. WHO lowered its thresholds for hepatitis B in 2024.
 *
 * <pre>{@code
 * new Apri(80, 40, 100).value();   // 2.0
 * }</pre>
 *
 * @param astUnitsPerLitre aspartate aminotransferase in {@code U/L}
 * @param astUpperLimitOfNormal the laboratory's upper limit of normal for it, in {@code U/L}
 * @param plateletsPerNanolitre platelets in {@code 10*9/L}, which is the number per nanolitre
 */
public record Apri(
    double astUnitsPerLitre, double astUpperLimitOfNormal, double plateletsPerNanolitre) {
  private static final String HEPATITIS_C = "chronic hepatitis C, Wai 2003 (secondary source)";
  private static final String HEPATITIS_C_SOURCE = "https://medicalaiapp.com/calculators/apri";
  private static final String WHO_2024 = "hepatitis B, WHO 2024";
  private static final String WHO_2024_SOURCE = "PMC12476795, table 5";

  /**
   * Checks that all inputs are positive numbers.
   *
   * @param astUnitsPerLitre aspartate aminotransferase in {@code U/L}
   * @param astUpperLimitOfNormal the laboratory's upper limit of normal for it, in {@code U/L}
   * @param plateletsPerNanolitre platelets in {@code 10*9/L}, which is the number per nanolitre
   * @throws org.disse.value.InvalidValueException if a value is not allowed
   */
  public Apri {
    Index.positive("AST in U/L", astUnitsPerLitre);
    Index.positive("upper limit of normal in U/L", astUpperLimitOfNormal);
    Index.positive("platelets in 10*9/L", plateletsPerNanolitre);
  }

  /**
   * The published cut-offs.
   *
   * @return the cut-offs, each with its context and source
   */
  public static List<CutOff> cutOffs() {
    return List.of(
        new CutOff(AT_MOST, 0.5, "significant fibrosis unlikely", HEPATITIS_C, HEPATITIS_C_SOURCE),
        new CutOff(ABOVE, 1.5, "significant fibrosis likely", HEPATITIS_C, HEPATITIS_C_SOURCE),
        new CutOff(
            ABOVE,
            2.0,
            "cirrhosis likely",
            "hepatitis B, WHO guidance before 2024",
            "PMC11555646, table 3"),
        new CutOff(ABOVE, 0.5, "significant fibrosis (F2 or more)", WHO_2024, WHO_2024_SOURCE),
        new CutOff(ABOVE, 1.0, "cirrhosis (F4)", WHO_2024, WHO_2024_SOURCE));
  }

  /**
   * The index.
   *
   * @return a positive number
   */
  public double value() {
    return 100 * (astUnitsPerLitre / astUpperLimitOfNormal) / plateletsPerNanolitre;
  }

  /**
   * The cut-offs that the index meets. They are of different contexts; which one applies is for the
   * reader to know.
   *
   * @return the cut-offs met
   */
  public List<CutOff> cutOffsMet() {
    return Index.met(cutOffs(), value());
  }
}
