package org.disse.io.export;

import java.util.Locale;
import org.disse.mechanism.Relation;
import org.disse.mechanism.Sign;
import org.disse.mechanism.Step;

/**
 * How Biolink says what a step says. What regulates molecules has classes whose qualifiers tell the
 * aspect and the direction; between all others the sign is in the predicate.
 */
final class KgxRelation {
  private static final String GENE = "GeneRegulatesGeneAssociation";
  private static final String CHEMICAL = "ChemicalAffectsGeneAssociation";

  private KgxRelation() {}

  /** The class of an association, by the classes of its ends. */
  static String category(String subject, Step step, String object) {
    boolean qualified =
        step.sign() != Sign.NONE
            && step.relation() != Relation.DELIVERS
            && KgxCategory.isGeneProduct(object);
    if (qualified && KgxCategory.isGeneProduct(subject)) {
      return GENE;
    }
    return qualified && KgxCategory.isChemical(subject) ? CHEMICAL : "Association";
  }

  static String predicate(String category, Step step) {
    if (category.equals(GENE)) {
      return "regulates";
    }
    if (category.equals(CHEMICAL)) {
      return "affects";
    }
    return switch (step.relation()) {
      case ACTIVATES, INCREASES, DELIVERS -> "increases_amount_or_activity_of";
      case INHIBITS, DECREASES, SPONGES -> "decreases_amount_or_activity_of";
      case BINDS -> "binds";
      case REGULATES -> "regulates";
      case ASSOCIATED_WITH -> "associated_with";
    };
  }

  /** The aspect that is named, else the one that leaves it open. */
  static String aspect(Step step) {
    return step.aspect()
        .map(aspect -> aspect.name().toLowerCase(Locale.ROOT))
        .orElse("activity_or_abundance");
  }

  static String direction(Step step) {
    return step.sign() == Sign.POSITIVE ? "increased" : "decreased";
  }

  /** Whether the class has a slot for the cell in which it happens. */
  static boolean hasPlace(String category) {
    return category.equals(CHEMICAL);
  }
}
