package org.disse.check;

import java.util.Optional;
import java.util.function.Consumer;
import org.disse.entry.Entry;
import org.disse.entry.Walk;
import org.disse.knowledge.KnowledgeBase;
import org.disse.source.Amount;
import org.disse.source.Quantification;
import org.disse.term.Quantity;
import org.disse.term.Unit;
import org.disse.value.Text;

/**
 * A unit is one of UCUM: {@code ug}, not {@code mcg}, so that programs can compare doses.
 *
 * <p>{@link Ucum} knows the part of UCUM that the field uses; a unit outside it may be right all
 * the same, so this is a warning.
 */
final class UnitCheck implements Check {
  @Override
  public void run(KnowledgeBase base, Consumer<Finding> findings) {
    for (Entry entry : base.entries()) {
      Walk.overParts(
          entry,
          Object.class,
          (pointer, part) ->
              unitOf(part)
                  .filter(unit -> !Ucum.knows(unit.code()))
                  .map(unit -> finding(base, entry, pointer, unit.code()))
                  .ifPresent(findings));
    }
  }

  private static Optional<Unit> unitOf(Object part) {
    if (part instanceof Quantity quantity) {
      return Optional.of(quantity.unit());
    }
    if (part instanceof Quantification quantification) {
      return Optional.of(quantification.unit());
    }
    return part instanceof Amount amount ? Optional.of(amount.unit()) : Optional.empty();
  }

  private static Finding finding(KnowledgeBase base, Entry entry, String pointer, String unit) {
    Finding.Builder finding =
        Finding.of(
                FindingCode.UNKNOWN_UNIT,
                base.pointerTo(entry) + pointer + "/unit",
                "expected a UCUM unit, but was " + Text.quote(unit))
            .entry(entry.id());
    Ucum.hint(unit).ifPresent(finding::hint);
    return finding.build();
  }
}
