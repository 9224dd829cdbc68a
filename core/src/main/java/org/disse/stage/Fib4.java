package org.disse.stage;

import static org.disse.stage.CutOff.Comparison.ABOVE;
import static org.disse.stage.CutOff.Comparison.BELOW;

import java.util.List;
import java.util.Optional;
import org.disse.value.InvalidValueException;

/**
 * The FIB-4 index: age × AST / (platelets × √ALT), dimensionless by convention.
 *
 * <p>A serum index, not a histological stage. Derived by Sterling and colleagues in HIV/HCV
 * coinfection (PMID 16729309). Reported to perform poorly at 35 years or younger; at 65 or older
 * another lower cut-off applies (McPherson 2017).
 *
 * <pre>{@code
 * Fib4 index = new Fib4(60, 80, 64, 150);
 * index.value();                 // 4.0
 * index.cutOffsMet();            // advanced fibrosis likely, with the context of each cut-off
 * }</pre>
 *
 * @param ageYears the age in years ({@code a})
 * @param astUnitsPerLitre aspartate aminotransferase in {@code U/L}
 * @param altUnitsPerLitre alanine aminotransferase in {@code U/L}
 * @param plateletsPerNanolitre platelets in {@code 10*9/L}, which is the number per nanolitre
 */
public record Fib4(
    double ageYears,
    double astUnitsPerLitre,
    double altUnitsPerLitre,
    double plateletsPerNanolitre) {
  private static final int POOR_UP_TO = 35;
  private static final String STERLING = "HIV/HCV coinfection, Sterling 2006";
  private static final String STERLING_SOURCE = "pubmed:16729309";
  private static final String MCPHERSON_SOURCE = "pubmed:27725647";
  private static final String MASLD = "MASLD";
  private static final String MASLD_SOURCE = "http://ashpublications.net/view-large/12506453";

  /**
   * Checks that all inputs are positive numbers.
   *
   * @param ageYears the age in years ({@code a})
   * @param astUnitsPerLitre aspartate aminotransferase in {@code U/L}
   * @param altUnitsPerLitre alanine aminotransferase in {@code U/L}
   * @param plateletsPerNanolitre platelets in {@code 10*9/L}, which is the number per nanolitre
   * @throws org.disse.value.InvalidValueException if a value is not allowed
   */
  public Fib4 {
    Index.positive("age in years", ageYears);
    Index.positive("AST in U/L", astUnitsPerLitre);
    Index.positive("ALT in U/L", altUnitsPerLitre);
    Index.positive("platelets in 10*9/L", plateletsPerNanolitre);
    if (ageYears > 130) {
      throw InvalidValueException.expected("an age up to 130 years", ageYears);
    }
  }

  /**
   * The published cut-offs.
   *
   * @return the cut-offs, each with its context and source
   */
  public static List<CutOff> cutOffs() {
    return List.of(
        new CutOff(
            BELOW, 1.45, "advanced fibrosis (Ishak 4-6) unlikely", STERLING, STERLING_SOURCE),
        new CutOff(ABOVE, 3.25, "advanced fibrosis (Ishak 4-6) likely", STERLING, STERLING_SOURCE),
        new CutOff(BELOW, 1.3, "low risk of advanced fibrosis", MASLD, MASLD_SOURCE),
        new CutOff(ABOVE, 2.67, "high risk of advanced fibrosis", MASLD, MASLD_SOURCE),
        new CutOff(
            BELOW,
            2.0,
            "low risk of advanced fibrosis",
            "MASLD at 65 years or older, McPherson 2017",
            MCPHERSON_SOURCE,
            Optional.of(65)));
  }

  /**
   * The index.
   *
   * @return a positive number
   */
  public double value() {
    return ageYears * astUnitsPerLitre / (plateletsPerNanolitre * Math.sqrt(altUnitsPerLitre));
  }

  /**
   * The cut-offs that the index meets, of those that are meant for the age. They are of different
   * contexts; which one applies is for the reader to know.
   *
   * @return the cut-offs met
   */
  public List<CutOff> cutOffsMet() {
    return Index.met(cutOffs(), value()).stream().filter(met -> met.isFor(ageYears)).toList();
  }

  /**
   * Why the index may mislead at this age.
   *
   * @return the reason with its source; empty if none is known
   */
  public Optional<String> caveat() {
    return ageYears <= POOR_UP_TO
        ? Optional.of("performs poorly at 35 years or younger (" + MCPHERSON_SOURCE + ")")
        : Optional.empty();
  }
}
