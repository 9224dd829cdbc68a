package org.disse.io.export;

import java.util.Locale;
import org.disse.mechanism.Aspect;
import org.disse.mechanism.Sign;
import org.disse.mechanism.Step;

/** The statements of INDRA that say what steps say, by sign and aspect. */
enum IndraType {
  ACTIVATION,
  INHIBITION,
  INCREASE_AMOUNT,
  DECREASE_AMOUNT,
  PHOSPHORYLATION,
  DEPHOSPHORYLATION,
  ACETYLATION,
  DEACETYLATION,
  COMPLEX,
  /** There is none. */
  NONE;

  static IndraType of(Step step) {
    boolean positive = step.sign() == Sign.POSITIVE;
    return switch (step.relation()) {
      case ACTIVATES, INHIBITS, SPONGES -> byAspect(step, positive ? ACTIVATION : INHIBITION);
      case INCREASES, DECREASES, DELIVERS ->
          byAspect(step, positive ? INCREASE_AMOUNT : DECREASE_AMOUNT);
      case BINDS -> COMPLEX;
      case REGULATES, ASSOCIATED_WITH -> NONE;
    };
  }

  private static IndraType byAspect(Step step, IndraType otherwise) {
    boolean positive = step.sign() == Sign.POSITIVE;
    Aspect aspect = step.aspect().orElse(Aspect.LOCALIZATION);
    return switch (aspect) {
      case ABUNDANCE, EXPRESSION, SECRETION -> positive ? INCREASE_AMOUNT : DECREASE_AMOUNT;
      case ACTIVITY -> positive ? ACTIVATION : INHIBITION;
      case PHOSPHORYLATION -> positive ? PHOSPHORYLATION : DEPHOSPHORYLATION;
      case ACETYLATION -> positive ? ACETYLATION : DEACETYLATION;
      case LOCALIZATION -> otherwise;
    };
  }

  /** INDRA's name. */
  String statement() {
    StringBuilder name = new StringBuilder();
    for (String word : name().split("_", -1)) {
      name.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
    }
    return name.toString();
  }

  private boolean isModification() {
    return compareTo(PHOSPHORYLATION) >= 0 && compareTo(DEACETYLATION) <= 0;
  }

  /** The member that acts. */
  String subject() {
    return isModification() ? "enz" : "subj";
  }

  /** The member that is acted on. */
  String object() {
    return isModification() ? "sub" : "obj";
  }
}
