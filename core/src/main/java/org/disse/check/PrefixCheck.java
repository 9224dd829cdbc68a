package org.disse.check;

import java.util.Optional;
import java.util.function.Consumer;
import org.disse.entry.Entry;
import org.disse.entry.Walk;
import org.disse.knowledge.KnowledgeBase;
import org.disse.term.Curie;
import org.disse.term.Term;
import org.disse.value.Text;

/**
 * An identifier names a thing of the kind it stands at: a cell is not a {@code GO} term, and a
 * species is an {@code NCBITaxon}.
 *
 * <p>Only prefixes of the registry are judged, by {@link PrefixRow}: what others name is not known
 * here. Sources, therapies, mechanisms, studies and trials may carry any.
 */
final class PrefixCheck implements Check {
  @Override
  public void run(KnowledgeBase base, Consumer<Finding> findings) {
    for (Entry entry : base.entries()) {
      PrefixRow.ofXrefs(entry)
          .ifPresent(
              row -> {
                for (int i = 0; i < entry.xrefs().size(); i++) {
                  look(base, entry, "/xrefs/" + i, entry.xrefs().get(i), row).ifPresent(findings);
                }
              });
      Walk.overParts(
          entry,
          Term.class,
          (pointer, term) ->
              PrefixRow.ofTerm(pointer)
                  .flatMap(row -> look(base, entry, pointer + "/id", term.id(), row))
                  .ifPresent(findings));
    }
  }

  private static Optional<Finding> look(
      KnowledgeBase base, Entry entry, String pointer, Curie curie, PrefixRow row) {
    if (curie.registered().isEmpty() || row.prefixes().contains(curie.prefix())) {
      return Optional.empty();
    }
    return Optional.of(
        Finding.of(
                FindingCode.UNEXPECTED_PREFIX,
                base.pointerTo(entry) + pointer,
                "expected an identifier of "
                    + row.what()
                    + " ("
                    + String.join(", ", row.prefixes())
                    + "), but was "
                    + Text.quote(curie.toString()))
            .entry(entry.id())
            .build());
  }
}
