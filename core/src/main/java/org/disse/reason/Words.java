package org.disse.reason;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.disse.mechanism.Step;

/** Steps and constants as words of a sentence. */
final class Words {
  private Words() {}

  /** Subject, relation, object and cell. */
  static String of(Step step) {
    return step.subject()
        + " "
        + of(step.relation())
        + " "
        + step.object()
        + step.in().map(cell -> " in " + cell).orElse("");
  }

  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  static String of(Collection<? extends Enum<?>> constants) {
    return constants.stream().map(Words::of).collect(Collectors.joining(", "));
  }
}
