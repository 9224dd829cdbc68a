package org.disse.io.codec;

import static org.disse.io.codec.Scalars.DATE;
import static org.disse.io.codec.Scalars.DOI;
import static org.disse.io.codec.Scalars.PROSE;
import static org.disse.io.codec.Table.record;

import org.disse.evidence.Notice;

/** Notices of correction, concern and retraction. */
final class NoticeFields {
  static final Codec<Notice> NOTICE =
      record("notice", Notice::builder, Notice.Builder::build)
          .described("A notice of correction, concern or retraction.")
          .optional("date", DATE, Notice::date, Notice.Builder::date)
          .optional("reason", PROSE, Notice::reason, Notice.Builder::reason)
          .optional("doi", DOI, Notice::doi, Notice.Builder::doi)
          .build(Notice::extensions, Notice.Builder::extensions);

  private NoticeFields() {}
}
