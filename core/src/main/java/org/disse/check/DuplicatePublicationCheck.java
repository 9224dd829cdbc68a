package org.disse.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.disse.evidence.Doi;
import org.disse.evidence.Publication;
import org.disse.evidence.Study;
import org.disse.knowledge.KnowledgeBase;
import org.disse.value.Text;

/** A DOI, PMID or PMCID stands under one study only: two studies of one paper would count twice. */
final class DuplicatePublicationCheck implements Check {
  @Override
  public void run(KnowledgeBase base, Consumer<Finding> findings) {
    Map<String, Study> seen = new HashMap<>();
    for (Study study : base.studies()) {
      Publication publication = study.publication();
      // All three are looked at, and so remembered, even if the first is a duplicate already.
      Stream.of(
              look(base, study, "doi", publication.doi().map(Doi::folded), seen),
              look(base, study, "pmid", publication.pmid(), seen),
              look(base, study, "pmcid", publication.pmcid(), seen))
          .flatMap(Optional::stream)
          .findFirst()
          .ifPresent(findings);
    }
  }

  private static Optional<Finding> look(
      KnowledgeBase base,
      Study study,
      String field,
      Optional<?> identifier,
      Map<String, Study> seen) {
    if (identifier.isEmpty()) {
      return Optional.empty();
    }
    Study first = seen.putIfAbsent(field + ":" + identifier.get(), study);
    if (first == null) {
      return Optional.empty();
    }
    return Optional.of(
        Finding.of(
                FindingCode.DUPLICATE_PUBLICATION,
                base.pointerTo(study) + "/publication/" + field,
                "expected a publication of one study, but was that of "
                    + Text.quote(first.id().value())
                    + " too")
            .entry(study.id())
            .build());
  }
}
