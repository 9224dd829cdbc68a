package org.disse.io.codec;

import static org.disse.io.codec.Numbers.integer;
import static org.disse.io.codec.Scalars.DOI;
import static org.disse.io.codec.Scalars.LABEL;
import static org.disse.io.codec.Scalars.LINE;
import static org.disse.io.codec.Scalars.PMCID;
import static org.disse.io.codec.Scalars.PMID;
import static org.disse.io.codec.Scalars.URL;
import static org.disse.io.codec.Scalars.enumOf;
import static org.disse.io.codec.Table.record;

import java.util.List;
import org.disse.evidence.Publication;
import org.disse.evidence.PublicationKind;
import org.disse.evidence.PublicationStatus;

/** Publications and what was noticed about them afterwards. */
final class PublicationFields {
  static final Codec<Publication> PUBLICATION =
      record("publication", Publication::builder, Publication.Builder::build)
          .described("What a study was published as.")
          .optional("title", LINE, Publication::title, Publication.Builder::title)
          .optional(
              "firstAuthor", LABEL, Publication::firstAuthor, Publication.Builder::firstAuthor)
          .optional("journal", LABEL, Publication::journal, Publication.Builder::journal)
          .optional(
              "year", integer(Publication.YEARS), Publication::year, Publication.Builder::year)
          .optional("pmid", PMID, Publication::pmid, Publication.Builder::pmid)
          .optional("pmcid", PMCID, Publication::pmcid, Publication.Builder::pmcid)
          .optional("doi", DOI, Publication::doi, Publication.Builder::doi)
          .optional("url", URL, Publication::url, Publication.Builder::url)
          .defaulted(
              "kind",
              enumOf(PublicationKind.class),
              PublicationKind.ARTICLE,
              Publication::kind,
              Publication.Builder::kind)
          .defaulted(
              "status",
              enumOf(PublicationStatus.class),
              PublicationStatus.CURRENT,
              Publication::status,
              Publication.Builder::status)
          .optional(
              "notice",
              new Later<>(() -> NoticeFields.NOTICE),
              Publication::notice,
              Publication.Builder::notice)
          .rule(new Shape.Rule.AnyOf(List.of("title", "pmid", "pmcid", "doi")))
          .build(Publication::extensions, Publication.Builder::extensions);

  private PublicationFields() {}
}
